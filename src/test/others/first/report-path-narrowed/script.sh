#!/bin/bash
# HARK: title a cron script sets its PATH, a helper's tool lies elsewhere; its complaint is thrown away
# HARK: case needs=jq
PATH=/usr/bin:/bin
export PATH
DATA=data/load.json
mkdir -p spool || exit 1

fail() { echo "report: $*" >&2; exit 1; }

[ -r /etc/default/load-report ] && . /etc/default/load-report

# the previous report goes to the archive, there is none at first
if [ -f spool/report.txt ]; then
    mv spool/report.txt spool/report.txt.1 || fail "cannot archive"
fi

max=$(jq '[.hosts[].load] | max' "$DATA") || fail "no load data"
names=$(jq -r '.hosts[].name' "$DATA") || fail "no host names"

{
    echo "hosts: $(echo "$names" | wc -l), highest load $max"
    bash bin/chart.sh "$DATA" 2>/dev/null    # HARK: also
} > spool/report.txt

if grep -q 'null' spool/report.txt; then
    fail "holes in the load data"
fi
if jq -e '.hosts[] | select(.load > 20)' "$DATA" > /dev/null; then
    echo "some host is overloaded"
else
    echo "no host is overloaded"
fi
echo "report written"
