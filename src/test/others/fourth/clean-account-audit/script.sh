#!/bin/bash
# HARK: silent
# HARK: title account audit whose searches mostly find nothing, which is the good news
# HARK: case tags=users,audit
# audit of passwd / shadow / sudoers copies fetched from the fleet
P=fetched/passwd S=fetched/shadow
findings=0
finding() { findings=$((findings+1)); echo "  ! $*"; }
section() { echo "* $1"; }

section "second uid 0"
awk -F: '$3 == 0 && $1 != "root" { print $1 }' $P | { grep . && exit 1; exit 0; } || finding "uid 0 twice"

section "empty passwords"
if bad=$(grep -E '^[^:]+::' $S); then
    finding "no password: ${bad%%:*}"
fi

section "duplicate names"
dup=$(cut -d: -f1 $P | sort | uniq -d)
[ -z "$dup" ] || finding "twice: $dup"

section "shells that are not allowed"
while IFS=: read -r name _ _ _ _ _ shell; do
    grep -qxF -- "$shell" fetched/shells || finding "$name has $shell"
done < $P

section "accounts without a shadow entry"
comm -23 <(cut -d: -f1 $P | sort) <(cut -d: -f1 $S | sort) | while read -r name; do
    echo "  - $name"
done

section "NOPASSWD"
count=$(grep -c NOPASSWD fetched/sudoers)
[ "$count" -eq 0 ] || finding "$count NOPASSWD lines"

section "authorized keys of root"
for f in fetched/root/.ssh/authorized_keys fetched/root/.ssh/authorized_keys2; do
    test -f $f && finding "$(wc -l < $f) keys in $f"
done

echo "$findings finding(s)"
