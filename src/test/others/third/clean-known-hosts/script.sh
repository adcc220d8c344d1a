#!/bin/bash
# HARK: title host keys are added where unknown and replaced where changed; a wrong passphrase must be refused
# HARK: silent
# HARK: case needs=ssh-keygen tags=ssh
set -euo pipefail

kh=ssh/known_hosts
key=ssh/id_deploy
mkdir -p ssh
chmod 700 ssh
touch "$kh"

ensure_host() {
    local host=$1 want=$2 have
    # -F ends with 1 for a host that is not in the list
    if ! have=$(ssh-keygen -F "$host" -f "$kh" | grep -v '^#'); then
        printf '%s %s\n' "$host" "$want" >> "$kh"
        echo "$host: added"
        return
    fi
    if [[ ${have#* } == "$want" ]]; then
        echo "$host: known"
        return
    fi
    ssh-keygen -R "$host" -f "$kh" >/dev/null 2>&1
    printf '%s %s\n' "$host" "$want" >> "$kh"
    echo "$host: key replaced"
}

if [[ ! -f $key ]]; then
    ssh-keygen -q -t ed25519 -N 'right one' -C deploy -f "$key"
fi
# the key has to be protected
if ssh-keygen -y -P '' -f "$key" >/dev/null 2>&1; then
    echo "$key has no passphrase" >&2
    exit 1
fi
ssh-keygen -y -P 'right one' -f "$key" | cmp - <(cut -d' ' -f1-3 "$key.pub")

while read -r host type blob; do
    ensure_host "$host" "$type $blob"
done < hosts.list

rm -f "$kh.old"
cut -d' ' -f1 "$kh" | sort
