#!/bin/bash
# HARK: silent
# HARK: title shards in parallel, every status asked for; one times out and one fails, both done again alone
set -uo pipefail
mkdir -p out log
declare -A pid_of
retry=()

convert() {
    local shard=$1 limit=$2
    timeout "$limit" bash shard.sh "$shard" > "out/$shard.tmp" 2> "log/$shard.err"
}

for s in a b c; do
    convert "$s" 0.6 &
    pid_of[$s]=$!
done

for s in a b c; do
    rc=0
    wait "${pid_of[$s]}" || rc=$?
    case $rc in
        0) mv "out/$s.tmp" "out/$s.csv" || exit 1 ;;
        124) echo "$s: too slow, again" >> log/retried; retry+=("$s") ;;
        *) echo "$s: $(tail -n 1 "log/$s.err"), again" >> log/retried; retry+=("$s") ;;
    esac
done

for s in "${retry[@]+"${retry[@]}"}"; do
    if ! convert "$s" 5; then
        echo "$s: failed twice" >&2
        cat "log/$s.err" >&2
        exit 1
    fi
    mv "out/$s.tmp" "out/$s.csv" || exit 1
done

for s in a b c; do
    [ -s "out/$s.csv" ] || { echo "$s is empty" >&2; exit 1; }
done
cat out/a.csv out/b.csv out/c.csv
