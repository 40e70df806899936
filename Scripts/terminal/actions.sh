# What a trial does to the terminal and looks for on it.

# start COLUMNS ROWS COMMAND: a new terminal that runs the command and then tells its status.
start() {
  screen kill-server 2>/dev/null && sleep 0.5 || true
  screen -u -f /dev/null new-session -d -x "$1" -y "$2" "$3; echo EXIT:\$?; sleep 60"
}

# council: a copy of the sample in this trial's folder, unless it is there. Without the sample's past cases, since trials
# count what they record and wait for numbers such as A-0001, and one has room for little.
council() {
  [ ! -e "$folder/data" ] || return 0
  if [ ! -e "$scratch/council" ]; then
    "$desk" init --sample --no-input "$scratch/council" 2>/dev/null
    rm -f "$scratch"/council/{journal,texts,private}/*
  fi
  cp -r "$scratch/council" "$folder/data"
}

# open_desk [TERM]: the desk on that council.
open_desk() {
  council
  start 80 24 "TERM=${1:-xterm-256color} '$desk' --sample --data '$folder/data' --lang ja"
  wait_for 相談受付
}

# wait_for TEXT: until it stands on the screen, 15 seconds at most.
wait_for() {
  for _ in $(seq 150); do
    screen capture-pane -p | grep -qF -- "$1" && return 0
    sleep 0.1
  done
  fail "not on the screen: $1"
}

fail() {
  echo "terminal-test: $1" >&2
  screen capture-pane -p >&2 || true
  exit 1
}

type_text() { screen send-keys -l "$1"; }
press() { for key in "$@"; do screen send-keys "$key"; sleep 0.2; done; }
leave() { press C-q; wait_for EXIT:0; }
# events NAME: how many of that type the trial's journal holds.
events() { cat "$folder"/data/journal/*.jsonl 2>/dev/null | grep -c "\"type\":\"$1\"" || true; }
