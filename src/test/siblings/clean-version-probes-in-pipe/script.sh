#!/bin/bash
# HARK: silent
# HARK: title which tool is it? --version goes through a pipe into grep, and not every tool knows the option
set -u
kind=other
if awk --version 2>/dev/null </dev/null | grep -qi 'gnu awk'; then
    kind=gnu
elif awk -W version 2>/dev/null </dev/null | grep -qi mawk; then
    kind=mawk
fi
case $kind in gnu | mawk | other) echo "awk probed" ;; esac
python3 -c 'import sys; sys.exit("no such option")' 2>/dev/null | grep -q fast && echo "fast mode"
while sort --no-such-option 2>/dev/null </dev/null | grep -q .; do
    break
done
echo "probes done"
