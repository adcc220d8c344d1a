#!/bin/sh
# HARK: silent
# HARK: title a log rotation in plain sh
# HARK: case tags=sh,cron
# HARK: run sh script.sh
# rotate.sh - rotate the logs, tell the daemon, tidy up
set -eu

LOGS=log
KEEP=4
PIDFILE=run/daemon.pid
LOCK=run/rotate.lock

say() { echo "rotate: $*"; }
die() { echo "rotate: $*" >&2; exit 1; }

mkdir -p run
# a lock of a run that died is removed once
if ! mkdir "$LOCK" 2>/dev/null; then
    owner=$(cat "$LOCK/pid" 2>/dev/null || echo 0)
    if [ "$owner" -gt 0 ] && kill -0 "$owner" 2>/dev/null; then
        say "another run is active"
        exit 0
    fi
    say "removing a stale lock"
    rm -rf "$LOCK"
    mkdir "$LOCK" || die "cannot lock"
fi
echo "$$" > "$LOCK/pid"
trap 'rm -rf "$LOCK"' EXIT
trap 'exit 1' INT TERM

[ -r ./rotate.conf ] && . ./rotate.conf

rotate() {
    base=$1
    i=$KEEP
    rm -f "$base.$i"
    while [ "$i" -gt 1 ]; do
        j=$((i - 1))
        # a young log has few generations
        if [ -e "$base.$j" ]; then mv "$base.$j" "$base.$i"; fi
        i=$j
    done
    mv "$base" "$base.1"
    : > "$base"
}

done_count=0
for f in "$LOGS"/*.log "$LOGS"/*/*.log; do
    [ -f "$f" ] || continue
    if ! grep -q . "$f"; then
        say "${f##*/} is empty"
        continue
    fi
    rotate "$f"
    done_count=$((done_count + 1))
done

# the daemon opens its logs again, if it runs
if pid=$(cat "$PIDFILE" 2>/dev/null) && kill -USR1 "$pid" 2>/dev/null; then
    say "daemon was told"
else
    say "daemon is not running"
    rm -f "$PIDFILE"
fi

# folders of retired services go once they are empty
for d in "$LOGS"/*/; do
    [ -d "$d" ] || continue
    rmdir "$d" 2>/dev/null || say "$(basename "$d") is still in use"
done

first=$(cat "$LOGS"/*.1 | head -n 1)
command -v logger-none >/dev/null 2>&1 && logger-none "rotated"
say "$done_count rotated, starting with: $first"
