#!/bin/bash
# HARK: title the settings say STATEDIR, the script says STATE_DIR: the mark goes to the root directory and is refused
# HARK: case user=nobody
# Imports new messages and remembers where it stopped.
. etc/batch.conf
mkdir -p state imported

last=0
[ -r state/last ] && last=$(cat state/last)

remember() {
    { echo "$1" > "$STATE_DIR/last"; } 2>/dev/null || true # HARK: unset-variable-path|permission-denied|write-failed or-true stderr-discarded errno=EACCES call=open path=/last status=1 cmd=echo
}

n=0
for msg in inbox/*.msg; do
    id=$(basename "$msg" .msg)
    [ "$id" -gt "$last" ] || continue
    cp "$msg" "imported/$id" && n=$((n + 1))
done
[ "$n" -eq 0 ] || remember "$id"
rm -f state/*.tmp
echo "imported $n messages"
