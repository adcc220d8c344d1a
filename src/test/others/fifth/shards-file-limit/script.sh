#!/usr/bin/env bash
# HARK: title one of the background workers runs into its file size limit and is killed; a bare wait is 0
# HARK: case tags=workers,limits
set -eu
cd "$(dirname "$0")"

. conf/workers.sh

expand() {
    local name=$1 rows=$2
    # a run-away worker must not fill the disk
    prlimit --fsize="$MAX_BYTES" awk -v n="$rows" -v s="$name" 'BEGIN { for (i = 1; i <= n; i++) printf "%s,%06d,%d\n", s, i, i % 97 }' > "shards/$name.csv"  # HARK: killed|truncated-output background-not-waited signal=SIGXFSZ
}

rm -rf shards
mkdir shards
jobs_started=0
while read -r name rows; do
    case $name in ''|'#'*) continue ;; esac
    expand "$name" "$rows" &
    jobs_started=$((jobs_started + 1))
done < conf/shards
wait
echo "$jobs_started workers finished"

for f in shards/*.csv; do
    first=$(head -n 1 "$f")
    echo "${f##*/} begins with $first"
done
cat shards/*.csv | cut -d, -f1 | sort -u | paste -sd' '
