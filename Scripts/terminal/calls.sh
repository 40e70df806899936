# Whole calls: from what a company says to the journal.

# In two kinds of terminal: a problem in Japanese, two hits chosen, saved while a script refers too, found again.
trial_whole_call() {
  local number=0
  for term in xterm-256color screen-256color; do
    open_desk "$term"
    type_text めっきが剥がれる
    wait_for 上位
    press Down F4 Down F4 F5
    wait_for 次回確認
    "$desk" refer --data "$folder/data" --problem アルミの溶接部にひびが入る --to eq-kogyo-fe-sem >/dev/null
    press F12
    number=$((number + 2))
    wait_for "$(printf '%04d' "$number")"
    press Enter F2
    type_text めっき
    wait_for めっきが剥がれる
    leave
  done
  [ "$(events consultationOpened)" -eq 4 ] || fail "not every case is in the journal"
  [ "$(events referralMade)" -eq 4 ] || fail "not every referral is in the journal"
}

# The first start asks three questions; the desk then opens on an empty council under the name given.
trial_first_start() {
  start 80 24 "TERM=xterm-256color LANG=ja_JP.UTF-8 '$desk' --data '$folder/data'"
  wait_for '[1]>'
  press Enter
  wait_for どう始めますか
  press 2 Enter
  wait_for 協議会の名称
  screen send-keys 試しの協議会 Enter
  wait_for お名前
  screen send-keys 試験花子 Enter
  wait_for '担当 試験花子'
  wait_for 試しの協議会
  leave
  [ "$(stat -c %a "$folder/data" "$folder/data/desk.json" | tr '\n' ' ')" = "700 600 " ] || fail "others may read"
}

# Ctrl-D at a question makes nothing.
trial_first_start_abandoned() {
  start 80 24 "TERM=xterm-256color LANG=ja_JP.UTF-8 '$desk' --data '$folder/data'"
  wait_for '[1]>'
  press Enter C-d
  wait_for EXIT:2
  wait_for 何も作っていません
  [ ! -e "$folder/data" ] || fail "a folder was made"
}

# A whole call in English.
trial_english_call() {
  council
  start 80 24 "TERM=xterm-256color '$desk' --sample --data '$folder/data' --lang en"
  wait_for Intake
  type_text 'the plating peels off'
  wait_for ' found '
  press Down F4 F5
  wait_for 'Follow up'
  press F12
  wait_for A-0001
  leave
  [ "$(events referralMade)" -eq 1 ] || fail "no referral in the journal"
}

# A company that called before: its phone alone tells what was promised; the same matter goes into its case.
trial_known_caller() {
  local number
  council
  number=$("$desk" refer --data "$folder/data" --company 架空鍍金株式会社 --phone 000-1111-2222 --problem めっきが剥がれる \
    --to eq-kogyo-fe-sem --follow-up 2099-12-01)
  open_desk xterm-256color
  press Tab Tab Tab
  type_text ０００１１１１２２２２
  wait_for 'お約束 2099-12-01'
  press C-n
  wait_for 前にも相談のあった企業
  press F4
  wait_for "$number の続き"
  type_text また剥がれた
  wait_for 上位
  press Down F4 F5
  wait_for 次回確認
  press F12
  wait_for "$number"
  leave
  [ "$(events consultationOpened)" -eq 1 ] || fail "a case of its own was opened"
  [ "$(events consultationContinued)" -eq 1 ] || fail "the case does not go on"
}

# A phrase that the vocabulary does not know is taught during the call, and the search then knows it.
trial_taught_phrase() {
  open_desk xterm-256color
  type_text めっきがぺろんちょする
  wait_for 上位
  press C-o
  wait_for 言い方の登録
  type_text めっきの剥がれ
  wait_for '> めっきの剥がれ'
  press F12
  wait_for 承認待ち
  leave
  [ "$(events labelTaught)" -eq 1 ] || fail "nothing was taught"
  "$desk" teach --data "$folder/data" | grep -q 'ぺろんちょする' || fail "it awaits no approval"
}
