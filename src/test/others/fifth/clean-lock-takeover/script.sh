#!/bin/sh
# HARK: silent
# HARK: title a stale lock is noticed and taken over; a second copy is turned away as it should be
# HARK: run dash script.sh
# HARK: case needs=flock tags=lock,dash
set -eu

lock=run/job.lock

acquire() {
    tries=0
    until mkdir "$lock" 2>/dev/null; do
        holder=
        if [ -f "$lock/pid" ]; then
            read -r holder < "$lock/pid" || :
        fi
        if [ -n "$holder" ] && kill -0 "$holder" 2>/dev/null; then
            return 1
        fi
        echo "stale lock removed"
        rm -rf "$lock"
        tries=$((tries + 1))
        [ "$tries" -lt 3 ] || { echo "cannot lock" >&2; exit 75; }
    done
    echo $$ > "$lock/pid"
}

release() {
    rm -f "$lock/pid"
    rmdir "$lock"
}

if ! acquire; then
    echo "busy"
    exit 0
fi
trap release EXIT

# a second copy has to step back while we hold the lock
if ( acquire ); then
    echo "two holders of one lock" >&2
    exit 1
fi
echo "second copy turned away"

# the same with flock, for the part that other hosts' scripts share
exec 9> run/shared.lock
flock -n 9
rc=0
flock -n -E 75 run/shared.lock true || rc=$?
[ "$rc" -eq 75 ] || { echo "flock let somebody in ($rc)" >&2; exit 1; }

n=0
for item in items/*.todo; do
    [ -e "$item" ] || continue
    mv "$item" "${item%.todo}.done"
    n=$((n + 1))
done
exec 9>&-
flock -n run/shared.lock echo "$n items, lock free again"
