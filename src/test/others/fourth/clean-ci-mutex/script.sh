#!/bin/bash
# HARK: silent
# HARK: title a CI mutex with a stale owner, and a second job that is turned away
set -euo pipefail

LOCK=work/build.lock

acquire() {
    local owner
    while ! mkdir "$LOCK" 2>/dev/null; do
        owner=$(cat "$LOCK/pid" 2>/dev/null || echo 0)
        if (( owner > 0 )) && kill -0 "$owner" 2>/dev/null; then
            return 1
        fi
        echo "stale lock, taking over"
        rm -rf "$LOCK"
    done
    echo "$$" > "$LOCK/pid"
}
release() { rm -rf "$LOCK"; }

if ! acquire; then
    echo "another build is running" >&2
    exit 75
fi
trap release EXIT
echo "lock taken"

# the same question with flock: a second job must not get in
exec 9> work/queue.lock
flock 9
if flock -n work/queue.lock echo "second job got in"; then
    exit 1
else
    echo "second job turned away"
fi
flock -u 9
exec 9>&-
flock -n work/queue.lock echo "second job got in after the first"

if ( acquire ); then
    echo "the lock is not a lock" >&2
    exit 1
fi
echo "own lock respected"
[[ -d $LOCK ]] && echo "released at exit"
