#!/bin/bash
# HARK: silent
# HARK: title account audit: accounts that must not exist, optional sudo rules, greps that find nothing
set -eu
ROOT=${1:-fs}
report=audit.txt
: > "$report"

note() { echo "$*" >> "$report"; }

has_user() { grep -q "^$1:" "$ROOT/etc/passwd"; }

# accounts of people who left: nobody may have them, neither in the image nor here
for u in ftpupload oldadmin jdoe-contractor; do
    if has_user "$u" || getent passwd "$u" > /dev/null; then
        note "FAIL $u still exists"
    else
        note "ok   $u is gone"
    fi
done

for u in deploy backup; do
    if ! has_user "$u"; then
        note "FAIL $u is missing"
        continue
    fi
    shell=$(awk -F: -v u="$u" '$1 == u { print $7 }' "$ROOT/etc/passwd")
    home=$(awk -F: -v u="$u" '$1 == u { print $6 }' "$ROOT/etc/passwd")
    keys=0
    if [ -r "$ROOT$home/.ssh/authorized_keys" ]; then
        keys=$(grep -c '^ssh-' "$ROOT$home/.ssh/authorized_keys" || true)
    fi
    note "ok   $u shell=$shell keys=$keys"
done

dups=$(cut -d: -f3 "$ROOT/etc/passwd" | sort | uniq -d)
[ -z "$dups" ] && note "ok   no uid twice" || note "FAIL uid twice: $dups"

if grep -rqs NOPASSWD "$ROOT/etc/sudoers.d"; then
    note "FAIL sudo without a password"
else
    note "ok   no NOPASSWD rule"
fi

roots=$(awk -F: '$3 == 0' "$ROOT/etc/passwd" | grep -v '^root:' || true)
[ "$roots" = "" ] && note "ok   only root has uid 0"

world=$(find "$ROOT" -type f -perm -o+w | head -5)
if [ -n "$world" ]; then note "FAIL world-writable: $world"; else note "ok   nothing world-writable"; fi

cat "$report"
if grep -q ^FAIL "$report"; then exit 1; fi
