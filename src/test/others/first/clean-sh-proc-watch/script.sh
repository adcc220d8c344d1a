#!/bin/sh
# HARK: silent
# HARK: title a process watch over pid files: one alive, one vanished, one never started
# HARK: case needs=ps
# HARK: run sh script.sh
set -u
RUN=run
mkdir -p "$RUN"

sleep 30 &
alive=$!
echo "$alive" > "$RUN/web.pid"
trap 'kill "$alive" 2>/dev/null; wait "$alive" 2>/dev/null' EXIT

state_of() {
    [ -f "$RUN/$1.pid" ] || { echo "not started"; return; }
    p=$(cat "$RUN/$1.pid")
    line=$(grep '^State:' "/proc/$p/status" 2>/dev/null) || { echo "vanished"; return; }
    case $line in
        *Z*) echo "zombie" ;;
        *) echo "alive" ;;
    esac
}

has_fd_leak() {
    n=$(ls "/proc/$1/fd" | wc -l)
    [ "$n" -gt "${FD_LIMIT:-200}" ]
}

clean=0
for name in web worker mailer; do
    state=$(state_of "$name")
    echo "$name: $state"
    case $state in
        vanished)
            rm -f "$RUN/$name.pid" "$RUN/$name.sock"
            clean=$((clean + 1))
            ;;
        alive)
            if has_fd_leak "$(cat "$RUN/$name.pid")"; then
                echo "$name: too many open files" >&2
                exit 2
            fi
            ;;
    esac
done

pgrep_own() { ps -o pid= -p "$1" 2>/dev/null | tr -d ' '; }
other=$(pgrep_own 99999997)
[ -z "$other" ] && echo "no leftover of the old master"
if [ -e "$RUN/maintenance" ] || [ -e /run/maintenance-of-watch ]; then
    echo "maintenance mode"
fi
echo "stale pid files removed: $clean"
[ ! -e "$RUN/worker.pid" ]
