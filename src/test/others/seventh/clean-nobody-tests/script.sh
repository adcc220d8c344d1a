#!/bin/bash
# HARK: silent
# HARK: title tests of a small store, run as nobody; refusals and a stopped server are what they ask for
# HARK: case user=nobody
set -uo pipefail
export STORE=$PWD/store
mkdir -p "$STORE"
fails=0
. tests/assert.sh

# put and get
assert_ok "put" ./bin/kv put colour blue
assert_ok "get" ./bin/kv get colour
# what must be refused
assert_fails "get of an absent key" ./bin/kv get size
assert_fails "put into the sealed store" env STORE="$PWD/sealed" ./bin/kv put a b
assert_fails "unknown verb" ./bin/kv frobnicate

# the server ends on TERM, with the shell's 143
./bin/kv serve &
server=$!
for i in $(seq 1 100); do
    [ -e "$STORE/.ready" ] && break
    sleep 0.02
done
kill -TERM "$server"
rc=0
wait "$server" 2>/dev/null || rc=$?
if [ "$rc" -eq 143 ] && ! kill -0 "$server" 2>/dev/null; then
    echo "ok - server stops"
else
    echo "not ok - server stops"
    fails=$((fails + 1))
fi
rm -rf "$STORE"
echo "failures: $fails"
[ "$fails" -eq 0 ]
