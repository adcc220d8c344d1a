#!/bin/bash
# HARK: silent
# HARK: title test suite of a rotation script, with refusals that are wanted
# HARK: case tags=tests
# Test::More-ish output for ./rotate
cd "$(dirname "${BASH_SOURCE[0]}")" || exit 1
T=0 BAD=0
ok()   { T=$((T+1)); echo "ok $T - $1"; }
nok()  { T=$((T+1)); BAD=$((BAD+1)); echo "not ok $T - $1"; }

# expect STATUS PATTERN NAME -- COMMAND...
expect() {
    local want=$1 pattern=$2 name=$3; shift 4
    local out rc=0
    out=$("$@" 2>&1) || rc=$?
    if [[ $rc -eq $want && $out == *$pattern* ]]; then ok "$name"; else nok "$name (got $rc: $out)"; fi
}

rm -rf t.tmp; mkdir t.tmp
printf 'one\ntwo\n' > t.tmp/a.log

expect 64 'usage'          'no arguments'              -- bash ./rotate
expect 66 'no such log'    'a log that does not exist' -- bash ./rotate t.tmp/none.log 3
expect 65 'not a number'   'bad generation count'      -- bash ./rotate t.tmp/a.log many
expect 66 'no such log'    'a directory is no log'     -- bash ./rotate t.tmp 3
expect 0  'rotated'        'first rotation'            -- bash ./rotate t.tmp/a.log 2
expect 0  'empty'          'nothing to rotate'         -- bash ./rotate t.tmp/a.log 2
echo three > t.tmp/a.log
expect 0  'rotated'        'second rotation'           -- bash ./rotate t.tmp/a.log 2
echo four > t.tmp/a.log
expect 0  'rotated'        'third rotation'            -- bash ./rotate t.tmp/a.log 2
expect 0  'four'           'newest is .1'              -- cat t.tmp/a.log.1
expect 1  'No such file'   'the oldest is gone'        -- cat t.tmp/a.log.3
expect 1  ''               'no trace of line one'      -- grep -rq one t.tmp

rm -rf t.tmp
echo "1..$T"
exit $((BAD > 0))
