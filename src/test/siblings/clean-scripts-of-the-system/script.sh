#!/bin/bash
# HARK: silent
# HARK: case needs=ldd
# HARK: title ldd and zgrep are scripts themselves: what they ask within is theirs
set -euo pipefail
libs() {
    if ! ldd "$1" > libs.txt 2>&1; then
        return 0
    fi
    grep -c '=>' libs.txt || true
}
own=$(libs ./script.sh)
echo "own libraries: ${own:-none}"
[ "$(libs /bin/cat)" -gt 0 ] && echo "cat has some"
gzip -c words.txt > words.gz
zgrep -q beta words.gz || echo "no beta"
zgrep -c alpha words.gz
rm -f words.gz libs.txt
