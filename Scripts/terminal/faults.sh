# What goes wrong around the desk: nothing typed is lost, and the terminal is as it was.

# Killed in the middle of a call: what was typed comes back.
trial_kill_keeps_draft() {
  open_desk
  type_text ゴムがべたつく
  wait_for '下書き 保存済'
  pkill -9 -f "^$desk --sample --data $folder/data"
  wait_for EXIT:137
  open_desk
  wait_for ゴムがべたつく
  leave
}

# SIGTERM: the draft is kept and the shell's terminal is sane.
trial_terminated() {
  start 80 24 'bash --norc'
  type_text "TERM=xterm-256color '$desk' --sample --data '$folder/data' --lang ja"
  press Enter
  wait_for 相談受付
  type_text さびる
  sleep 0.3
  pkill -TERM -f "^$desk --sample --data $folder/data"
  wait_for 'TERM=xterm' # The shell's own screen is back, with the command line on it.
  type_text 'echo "status $?"; stty -a | grep -ow -e icanon -e echo | tr "\n" " "'
  press Enter
  wait_for 'status 143'
  wait_for 'icanon echo'
  open_desk
  wait_for さびる
  leave
}

# Suspended and continued: the shell between is usable, and typing goes on.
trial_suspend() {
  start 80 24 'bash --norc'
  type_text "TERM=xterm-256color '$desk' --sample --data '$folder/data' --lang ja"
  press Enter
  wait_for 相談受付
  type_text さび
  press 'C-\'
  wait_for Stopped
  type_text 'echo between; fg'
  press Enter
  wait_for 相談受付
  type_text びる
  wait_for さびびる
  press C-q
}

# A terminal that does not exist, and one that can't place a cursor: one sentence, 2, and no question before.
trial_unknown_terminal() {
  for term in klingon dumb; do
    start 80 24 "TERM=$term '$desk' --data '$folder/data' --lang ja"
    wait_for EXIT:2
    wait_for "$term"
  done
  [ ! -e "$folder/data" ] || fail "a folder was made"
}

# A locale that is not UTF-8 does not matter while there is one that is.
trial_other_locale() {
  start 80 24 "LC_ALL=C TERM=xterm-256color '$desk' --sample --data '$folder/data'"
  wait_for 相談受付
  type_text めっき
  wait_for 依頼試験等
  leave
}

# A window of 20×5, made larger while the desk is open.
trial_tiny_window() {
  start 20 5 "TERM=xterm-256color '$desk' --sample --data '$folder/data' --lang ja"
  wait_for ヘルプ
  type_text めっき
  press Down Enter Escape F4 F5 F1 Escape
  screen resize-window -x 80 -y 24
  wait_for 次回確認
  leave
}

# Five megabytes pasted: cut, said so, and the desk goes on.
trial_large_paste() {
  open_desk
  head -c 5242860 < <(yes アルミの溶接部にひびが入る。) >"$folder/paste"
  screen load-buffer "$folder/paste"
  screen paste-buffer -p
  wait_for 'で切りました'
  press F5
  wait_for 次回確認
  leave
}

# A full disk while saving: the case is not said to be recorded; room made, the same key records it once.
trial_full_disk() {
  local small="$scratch/small"
  mkdir "$small"
  if ! mount -t tmpfs -o size=1m none "$small" 2>/dev/null; then
    echo "terminal-test: trial_full_disk skipped: a small file system can't be mounted here" >&2
    return 0
  fi
  folder=$small
  open_desk
  type_text めっきが剥がれる
  wait_for '下書き 保存済'
  press Down F4 F5
  wait_for 次回確認
  dd if=/dev/zero of="$small/filler" bs=1k 2>/dev/null || true
  press F12
  wait_for ディスクがいっぱい
  [ "$(events consultationOpened)" -eq 0 ] || fail "recorded on a full disk"
  rm "$small/filler"
  press F12
  wait_for A-0001
  leave
  [ "$(events consultationOpened)" -eq 1 ] || fail "not recorded once"
  [ "$("$desk" check --data "$small/data" --json | grep -c '"severity":"problem"')" -eq 0 ] || fail "check finds problems"
  umount "$small"
}

# A folder that may only be read: searching works, the draft's failure is told, and the desk stays.
trial_read_only_folder() {
  [ "$(id -u)" -eq 0 ] && command -v setpriv >/dev/null || {
    echo "terminal-test: trial_read_only_folder skipped: needs root and setpriv" >&2
    return 0
  }
  council
  cp "$desk" "$folder/madoguchi"
  chmod 755 "$scratch" "$folder"
  chmod -R a+rX "$folder/data"
  cp -r "$here/data" "$folder/share" && chmod -R a+rX "$folder/share"
  start 80 24 "setpriv --reuid=65534 --regid=65534 --clear-groups env HOME=/nonexistent XDG_STATE_HOME=/nonexistent \
MADOGUCHI_SHARE='$folder/share' TERM=xterm-256color '$folder/madoguchi' --data '$folder/data' --lang ja --no-input"
  wait_for 相談受付
  type_text めっき
  wait_for 依頼試験等
  wait_for 下書きを保存できません
  press Down F4 F5 F12
  wait_for 権限がない
  leave
}

# Killed at any moment, again and again: every case whose number was told is there, and the journal is whole.
trial_kill_loop() {
  council
  local round told=0 wait
  for round in $(seq 60); do
    "$desk" refer --data "$folder/data" --problem "回${round}番" --to eq-kogyo-fe-sem >"$folder/told.$round" 2>/dev/null &
    wait=$(printf '0.%03d' $((40 + RANDOM % 120)))
    sleep "$wait"
    kill -9 $! 2>/dev/null || true
    wait $! 2>/dev/null || true
  done
  "$desk" history --data "$folder/data" --json >"$folder/history"
  for round in $(seq 60); do
    [ -s "$folder/told.$round" ] || continue
    told=$((told + 1))
    grep -q "回${round}番" "$folder/history" || fail "case of round $round was told and is lost"
  done
  [ "$("$desk" check --data "$folder/data" --json | grep -c '"severity":"problem"')" -eq 0 ] || fail "the journal is not whole"
  echo "terminal-test: of 60 killed, $told had told a number, $(wc -l <"$folder/history") are recorded" >&2
}
