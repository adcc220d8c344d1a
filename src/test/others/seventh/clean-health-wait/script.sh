#!/bin/bash
# HARK: silent
# HARK: title a smoke test waits for its service, then ends it
# HARK: case needs=python3,curl tags=network,python,retry,background
# smoke-test.sh - start the service on a free port, wait until it is healthy, ask it a few things
set -euo pipefail

RUN=run
LIMIT=150
pid=

say() { echo "smoke: $*"; }
die() { echo "smoke: $*" >&2; exit 1; }

stop_service() {
    if [ -n "$pid" ]; then
        kill "$pid" 2>/dev/null || true
        wait "$pid" 2>/dev/null || true
        pid=
    fi
}
trap stop_service EXIT

get() { curl -fsS -m 2 "http://127.0.0.1:$port$1"; }
code() { curl -s -m 2 -o /dev/null -w '%{http_code}' "http://127.0.0.1:$port$1" || true; }

rm -rf "$RUN"
mkdir "$RUN"
[ -f smoke.env ] && . smoke.env

python3 service.py "$RUN/port" 2>"$RUN/service.log" &
pid=$!

# the port file comes first
n=0
until [ -s "$RUN/port" ]; do
    kill -0 "$pid" 2>/dev/null || die "the service ended at once"
    n=$((n + 1))
    [ "$n" -lt "$LIMIT" ] || die "the service does not start"
    sleep 0.02
done
port=$(cat "$RUN/port")

# it answers 503 as long as it warms up
n=0
until get /health >/dev/null 2>&1; do
    n=$((n + 1))
    [ "$n" -lt "$LIMIT" ] || die "the service does not get healthy"
    sleep 0.02
done
say "healthy"

[ "$(get /version)" = "1.4" ] || die "wrong version"
# things that have to be refused
for path in /admin /etc/passwd; do
    [ "$(code "$path")" = 404 ] || die "$path is not refused"
done
if get /nothing >/dev/null 2>&1; then die "/nothing should not exist"; fi
say "4 questions answered"

stop_service
if curl -s -m 1 -o /dev/null "http://127.0.0.1:$port/health"; then
    die "the service is still there"
fi
if grep -q Traceback "$RUN/service.log"; then die "the service had errors"; fi
say "passed"
