#!/bin/sh
# HARK: title a glob without a match counts as one loaded file
# HARK: case tags=sh,data
# HARK: run sh script.sh
# load-orders.sh - append the files of the inbox to the order table
set -eu

INBOX=inbox
STATE=state
TABLE=$STATE/orders.txt
loaded=0

say() { echo "load: $*"; }
die() { echo "load: $*" >&2; exit 1; }

[ -d "$INBOX" ] || die "inbox is not mounted"
mkdir -p "$STATE"
: >> "$STATE/seen"

if [ -f "$STATE/paused" ]; then
    say "paused"
    exit 0
fi
[ -f ./load.conf ] && . ./load.conf

# rows already there
before=0
if [ -f "$TABLE" ]; then
    before=$(wc -l < "$TABLE")
fi

already() {
    grep -qx "$1" "$STATE/seen"
}

load_file() {
    tail -n +2 "$1" 2>/dev/null | sed "s/${SEP:-;}/,/g" >> "$TABLE" # HARK: empty-glob|missing-file no-pipefail stderr-discarded errno=ENOENT call=open path=inbox/*.csv status=1
    loaded=$((loaded + 1))
}

# HARK: also
for f in "$INBOX"/*.csv; do
    name=${f##*/}
    if already "$name"; then
        say "$name was loaded before"
        continue
    fi
    load_file "$f"
    echo "$name" >> "$STATE/seen"
done

# the index is rebuilt when it is there
if [ -f "$STATE/index" ]; then
    sort "$TABLE" > "$STATE/index"
fi
rm -f "$STATE/lock"
say "$loaded file(s) loaded, had $before rows before"
