#!/bin/sh
# HARK: silent
# HARK: title a spool runner: entries that another runner has claimed, an empty glob, a directory that still holds something
# HARK: run sh script.sh
# HARK: case tags=spool,dash
set -eu
q=queue

# creating the file with noclobber is the claim: only one runner can win
claim() { ( set -C; echo runner > "$q/claimed/$1" ) 2>/dev/null; }

sent=0 held=0 busy=0
for f in "$q"/urgent.* "$q"/new/*; do
    [ -f "$f" ] || continue
    id=${f##*/}
    if ! claim "$id"; then
        busy=$((busy + 1))
        continue
    fi
    if to=$(grep '^to: ' "$f"); then
        printf 'sent %s %s\n' "$id" "${to#to: }"
        mv "$f" "$q/done/"
        sent=$((sent + 1))
    else
        mv "$f" "$q/hold/"
        held=$((held + 1))
    fi
    rm "$q/claimed/$id"
done
echo "sent $sent, held $held, with another runner $busy"

# tidy up what is empty by now
for d in "$q/new" "$q/hold"; do
    rmdir --ignore-fail-on-non-empty "$d"
    if [ -d "$d" ]; then
        echo "${d##*/}: $(ls "$d" | wc -l) left"
    fi
done

rm -f "$q"/*.lock "$q/runner.pid"

# settings of this host, where there are any
[ ! -r ./local.conf ] || . ./local.conf
: "${SMARTHOST:=localhost}"
echo "smarthost $SMARTHOST"
