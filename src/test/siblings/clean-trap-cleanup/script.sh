#!/bin/bash
# HARK: silent
# HARK: title traps for EXIT, INT and ERR that clean up and keep the status
# HARK: case tags=trap
set -Eeuo pipefail
tmp=$(mktemp -d ./tmp.XXXXXX)
finish() { rc=$?; rm -rf "$tmp"; rm -f lock.none; trap - EXIT; exit "$rc"; }
trap finish EXIT
trap 'echo "interrupted" >&2; exit 130' INT TERM
trap 'echo "failed in $LINENO" >&2' ERR
cp script.sh "$tmp/"
( trap 'exit 0' TERM; sleep 0.01 )
grep -q mktemp "$tmp/script.sh" && echo "found"
ls -A "$tmp" | wc -l
