#!/bin/bash
# HARK: silent
# HARK: title broken records go to a quarantine that is counted and reported
# HARK: case needs=jq
set -u
mkdir -p out
: > out/good.ndjson
: > out/quarantine.txt

while IFS= read -r rec; do
    if line=$(jq -ce '.ms //= 0' 2> /dev/null <<< "$rec"); then
        printf '%s\n' "$line" >> out/good.ndjson
    else
        printf '%s\n' "$rec" >> out/quarantine.txt
    fi
done < in/events.ndjson

echo "good $(wc -l < out/good.ndjson), quarantined $(wc -l < out/quarantine.txt)"

paste <(jq -r .event out/good.ndjson | sort | uniq -c | awk '{ print $2, $1 }') \
      <(jq -r .event out/good.ndjson | sort -u | tr 'a-z' 'A-Z') |
    column -t

# a sample: enough random-looking ids, the generator is cut off by head
yes "$(jq -r .user out/good.ndjson | head -n 1)" | awk '{ printf "%s-%05d\n", $0, NR * 7919 % 100000 }' | head -n 3

if comm -12 <(sort in/events.ndjson) <(sort out/quarantine.txt) | grep -q '"event":"buy"'; then
    echo "a purchase was quarantined" >&2
    exit 1
fi
[[ -s out/quarantine.txt ]] && sed 's/^/  bad: /' out/quarantine.txt
exit 0
