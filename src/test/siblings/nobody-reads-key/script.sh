#!/bin/bash
# HARK: title a service user may not read its key; the token is empty
# HARK: case user=nobody tags=non-root,substitution
set -eu
token=$(head -c 16 keys/api.key 2>/dev/null) || token=   # HARK: permission-denied or-true stderr-discarded errno=EACCES path=keys/api.key status=1 call=open
mkdir -p run
printf 'Authorization: %s\n' "$token" > run/header
echo "header written"
