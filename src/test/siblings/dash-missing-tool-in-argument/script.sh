#!/bin/sh
# HARK: run sh script.sh
# HARK: title dash: a tool that is not installed gives an empty word in an argument
set -eu
: > list.txt
while read -r name; do
    {
        printf 'name: %s\n' "$name"
        printf 'mark: %s\n' "$(marksum-none "$name")"   # HARK: command-not-found subst-status-ignored status=127 cmd=marksum-none
    } >> list.txt
done < names.txt
wc -l < list.txt
