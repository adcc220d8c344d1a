#!/bin/sh
# HARK: silent
# HARK: title access log report in POSIX sh: expr and grep that answer no, a head that closes its pipe
# HARK: run sh script.sh
set -eu
LOG=access.log
LC_ALL=C
export LC_ALL

# tells the sections of the report apart
section() { printf '\n== %s\n' "$1"; }

count() { grep -c "$1" "$LOG" || :; }

section status
for s in 200 404 500; do
    echo "$s $(count "\" $s ")"
done

section paths
awk '{ print $7 }' "$LOG" | sort | uniq -c | sort -k1,1nr -k2,2 | head -n 2 | sed 's/^ *//'

section clients
# a long list cut short: awk is stopped by the closed pipe
awk 'BEGIN { for (i = 0; i < 60000; i++) print "10." int(i / 65536) % 256 "." int(i / 256) % 256 "." i % 256 }' | head -n 1
if grep -q '^192\.168\.' "$LOG"; then
    echo "private clients seen"
else
    echo "only public clients"
fi

errors=$(count '" 500 ')
rate=$(expr "$errors" \* 100 / "$(wc -l < "$LOG")") || test $? -eq 1
section errors
echo "rate $rate%"

old=report.previous
if cmp -s "$LOG" "$old"; then
    echo "same log as last time"
else
    cp "$LOG" "$old"
fi
case $(id -un 2>/dev/null || echo unknown) in
    root) : ;;
    *) chmod 600 "$old" ;;
esac
