#!/bin/bash
# HARK: silent
# HARK: title certificates are checked, the expiring and the absent one are made anew, then all are verified
# HARK: case needs=openssl
set -euo pipefail
umask 077
mkdir -p tls
. lib/cert.sh

for host in www api mail; do
    if needs_new "$host"; then
        make_cert "$host" 825
        echo "$host: renewed"
    else
        echo "$host: kept"
    fi
done

for host in www api mail; do
    if ! diff -q <(cert_pubkey "$host") <(key_pubkey "$host") >/dev/null; then
        echo "$host: certificate and key differ" >&2
        exit 1
    fi
    openssl verify -CAfile "tls/$host.crt" "tls/$host.crt" >/dev/null
done

# an own policy may ask for more
if [ -x policy/check ]; then policy/check tls; fi
if openssl x509 -in tls/www.crt -noout -checkhost mail.example.org | grep -q 'does NOT match'; then
    echo "www does not speak for mail"
fi
rm -f tls/*.old tls/*.csr
ls tls | wc -l
