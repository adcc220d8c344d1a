#!/bin/sh
# HARK: title the mailbox belongs to root: the message cannot be moved into it and is thrown away
# HARK: run dash script.sh
# HARK: case user=nobody tags=spool,mail
# Delivers what lies in spool/in to a maildir: tmp first, then a rename to new.
set -u
box=spool
n=0

header() {
    sed -n -e '/^$/q' -e "s/^$2: *//p" "$1" | head -n 1
}

deliver() {
    msg=$1
    id=$(header "$msg" Message-Id | tr -cd 'A-Za-z0-9.@-')
    [ -n "$id" ] || id=unknown-${msg##*/}
    t=$box/tmp/$id
    {
        printf 'Delivered-To: %s\n' ops
        cat "$msg"
    } > "$t" || return 1
    mv "$t" "$box/new/$id" 2>/dev/null  # HARK: permission-denied stderr-discarded no-errexit errno=EACCES call=rename path=spool/new/1.a@example.org|spool/tmp/1.a@example.org|spool/new/2.b@example.org|spool/tmp/2.b@example.org status=1
    rm -f "$t" "$msg"
    n=$((n + 1))
}

for m in "$box"/in/*; do
    [ -f "$m" ] || continue
    subject=$(header "$m" Subject)
    deliver "$m" || continue
    echo "delivered: $subject"
done
echo "$n messages"
