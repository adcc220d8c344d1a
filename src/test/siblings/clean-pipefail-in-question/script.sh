#!/bin/bash
# HARK: silent
# HARK: title a function ends in a pipeline, pipefail gives its status, and every caller asks for it
set -euo pipefail
owner() { grep "^$1:" roster.txt 2>/dev/null | cut -d: -f2; }
sizes() { tar -tvf "$1" 2>/dev/null | awk '{ print $3 }'; }
for team in red green blue; do
    if name=$(owner "$team"); then
        echo "$team: $name"
    else
        echo "$team: nobody yet"
    fi
done
for f in data/*; do
    if ! all=$(sizes "$f"); then
        echo "${f##*/}: not an archive"
        continue
    fi
    echo "${f##*/}: $(wc -w <<< "$all") members"
done
