#!/bin/bash
# HARK: silent
# HARK: title a parallel test pool with an expected failure, a skip and a helper that is ended
set -u
declare -A pid_of=() result=()

# a ticker that only lives as long as the pool
( while :; do sleep 0.05; echo tick; done > ticker.log ) &
ticker=$!

for c in cases/*.sh; do
    bash "$c" > /dev/null 2>&1 &
    pid_of[$c]=$!
done

for c in "${!pid_of[@]}"; do
    wait "${pid_of[$c]}"
    result[$c]=$?
done

kill "$ticker"
wait "$ticker" 2> /dev/null
st=$?
[ $st -eq 143 ] || echo "ticker ended by itself: $st"

unexpected=0
for c in cases/*.sh; do
    r=${result[$c]}
    if [ $r -eq 0 ]; then
        if grep -q '^# xfail' "$c"; then
            word=XPASS; unexpected=$((unexpected + 1))
        else
            word=PASS
        fi
    elif [ $r -eq 77 ]; then
        word=SKIP
    elif grep -q '^# xfail' "$c"; then
        word=XFAIL
    else
        word=FAIL; unexpected=$((unexpected + 1))
    fi
    printf '%-6s %s\n' $word "${c##*/}"
done
if kill -0 "$ticker" 2>/dev/null; then echo "ticker still there"; unexpected=1; fi
rm -f ticker.log
exit $((unexpected != 0))
