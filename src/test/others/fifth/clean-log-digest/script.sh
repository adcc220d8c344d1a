#!/bin/bash
# Digest of the web server's logs, rotated ones too.
# HARK: title counts that may be zero, head that closes the pipe early, rotations that are not there yet
# HARK: silent
set -eu

logs=logs
shopt -s nullglob

all() {
    local f
    for f in "$logs"/access.log.*.gz; do
        gzip -dc "$f"
    done
    for f in "$logs/access.log.1" "$logs/access.log"; do
        if [ -e "$f" ]; then
            cat "$f"
        fi
    done
}

count() {
    # grep -c prints 0 and ends with 1 when there is none
    all | grep -c -- "$1" || [ $? -eq 1 ]
}

# something to read
mkdir -p "$logs"
rm -f "$logs"/access.log*
awk 'BEGIN { for (i = 1; i <= 6000; i++) printf "10.0.0.%d GET /item/%d %d\n", i % 7, i, (i % 500 ? 200 : 404) }' > "$logs/access.log.2"
gzip -n "$logs/access.log.2"
printf '10.0.0.9 GET / 200\n10.0.0.9 GET /missing 404\n' > "$logs/access.log"

echo "requests: $(all | wc -l)"
for code in 200 404 500; do
    printf '%s: %s\n' "$code" "$(count " $code\$")"
done
echo "first: $(all | head -n 1)"
echo "busiest: $(all | awk '{ n[$1]++ } END { for (h in n) print n[h], h }' | sort -k1,1nr -k2 | head -n 1)"

if all | grep -q '/wp-login'; then
    echo "somebody is knocking"
else
    echo "nobody is knocking"
fi
printf 'left over: '
rm -f "$logs"/*.tmp
leftovers=("$logs"/*.tmp)
echo "${#leftovers[@]}"
