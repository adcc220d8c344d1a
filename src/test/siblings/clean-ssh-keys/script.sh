#!/bin/bash
# HARK: silent
# HARK: title ssh-keygen: a key is made once, looked for in known_hosts and not found
# HARK: case tags=noisy,ssh needs=ssh-keygen
set -eu
[ -f id ] || ssh-keygen -q -t ed25519 -N '' -C test -f id
: > known_hosts
if ! ssh-keygen -F host.example -f known_hosts >/dev/null 2>&1; then
    printf 'host.example %s\n' "$(cut -d' ' -f1,2 id.pub)" >> known_hosts
fi
ssh-keygen -F host.example -f known_hosts > found
grep -c ed25519 found
