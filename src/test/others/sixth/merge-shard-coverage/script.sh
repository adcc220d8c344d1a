#!/bin/bash
# HARK: title one shard's coverage data is cut off, the merge goes on
# Merges the coverage shards of the parallel test jobs and applies the gate.
#   usage: script.sh [-t percent] [-o dir]
set -euo pipefail

threshold=75
out=report
while getopts ':t:o:h' opt; do
    case $opt in
        t) threshold=$OPTARG ;;
        o) out=$OPTARG ;;
        h) sed -n '3,4s/^# //p' "$0"; exit 0 ;;
        *) echo "unknown option -$OPTARG" >&2; exit 64 ;;
    esac
done
shift $((OPTIND - 1))

mkdir -p "$out"
: > "$out/merge.log"
declare -A hit=() seen=()
shopt -s nullglob
shards=(shards/*.cov.gz)
(( ${#shards[@]} )) || { echo "no shards" >&2; exit 2; }

read_shard() {
    local file=$1 row path line ok
    local -a rows
    mapfile -t rows < <(gzip -dc "$file" 2>> "$out/merge.log") # HARK: nonzero-exit|truncated-output subst-status-ignored status=1 cmd=gzip
    for row in "${rows[@]}"; do
        read -r path line ok <<< "$row"
        [[ -n ${ok:-} ]] || continue
        seen[$path:$line]=1
        if (( ok )); then hit[$path:$line]=1; fi
    done
}

for s in "${shards[@]}"; do
    read_shard "$s"
    printf 'merged %s\n' "${s##*/}"
done

{
    for key in "${!seen[@]}"; do
        printf '%s %s\n' "$key" "${hit[$key]:-0}"
    done
} | LC_ALL=C sort > "$out/merged.cov"

pct=$(( ${#hit[@]} * 100 / ${#seen[@]} ))
awk -F'[: ]' '{ n[$1]++; h[$1] += $3 } END { for (f in n) printf "%s %d/%d\n", f, h[f], n[f] }' "$out/merged.cov" |
    sort > "$out/summary.txt"
if (( pct < threshold )); then
    echo "coverage below $threshold%" >&2
    exit 1
fi
echo "gate passed (>= $threshold%), $(wc -l < "$out/summary.txt") files"
