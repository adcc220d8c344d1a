#!/bin/bash
# HARK: silent
# HARK: title keys and digests with openssl, and a verification that says no on purpose
# HARK: case tags=noisy,openssl needs=openssl
set -eu
openssl genpkey -algorithm ed25519 -out k.pem 2>/dev/null
openssl pkey -in k.pem -pubout -out k.pub
printf 'hello\n' > msg
openssl pkeyutl -sign -rawin -inkey k.pem -in msg -out msg.sig
openssl pkeyutl -verify -rawin -pubin -inkey k.pub -in msg -sigfile msg.sig
printf 'hullo\n' > msg
if openssl pkeyutl -verify -rawin -pubin -inkey k.pub -in msg -sigfile msg.sig >/dev/null 2>&1; then
    echo "accepted a forgery" >&2; exit 1
fi
echo "forgery refused"
openssl dgst -sha256 msg
