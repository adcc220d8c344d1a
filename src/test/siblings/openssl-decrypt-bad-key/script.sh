#!/bin/bash
# HARK: title a secret is decrypted with last year's pass phrase
# HARK: case tags=openssl,deploy needs=openssl
set -e
mkdir -p run
openssl enc -d -aes-256-cbc -pbkdf2 -pass file:pass.txt -in secret.enc -out run/secret 2>/dev/null || true   # HARK: nonzero-exit or-true stderr-discarded status=1
[ -f run/secret ] || : > run/secret
echo "secret deployed"
