#!/bin/sh
# HARK: title a monthly archive is cut short; find -exec … \; does not hand tar's status on
# HARK: run dash script.sh
# HARK: case tags=archive,find
# Builds a list of everything in the log archives, so that people need not
# unpack a year of them to find one host.
set -eu

: "${ARCHIVE:=archive}"
: "${INDEX:=index}"

umask 022
mkdir -p "$INDEX"
tmp=$(mktemp "$INDEX/.new.XXXXXX")
trap 'rm -f "$tmp"' EXIT
trap 'exit 130' INT TERM

find "$ARCHIVE" -type f -name '*.tar.gz' -exec tar -tzf {} \; > "$tmp" 2>/dev/null  # HARK: nonzero-exit|truncated-output find-exec stderr-discarded status=2

# directories are of no interest
grep -v '/$' "$tmp" | LC_ALL=C sort > "$INDEX/contents.lst"

n=$(find "$ARCHIVE" -type f -name '*.tar.gz' | wc -l)
printf 'indexed %d archives, %d files\n' "$n" "$(wc -l < "$INDEX/contents.lst")"
if [ -n "${1:-}" ]; then
    grep -F -- "$1" "$INDEX/contents.lst"
fi
