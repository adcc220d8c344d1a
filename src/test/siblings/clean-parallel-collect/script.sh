#!/bin/bash
# HARK: silent
# HARK: title healthy: parallel collect
set -u
work() { sleep 0.0"$1"; return "$(( $1 % 2 ))"; }
for i in 1 2 3 4; do work "$i" & done
bad=0
while :; do
    wait -n; rc=$?
    [ $rc -eq 127 ] && break
    [ $rc -eq 0 ] || bad=$((bad + 1))
done
echo "bad $bad"
{ sleep 2 & } ; p=$!
kill $p; wait $p 2>/dev/null || true
seq 1 100000 | head -n 2 >/dev/null
yes 2>/dev/null | head -n 1
diff <(echo a) <(echo b) >/dev/null || echo differ
mapfile -t lines < <(grep -n zzz script.sh | head -2)
echo "${#lines[@]}"
