#!/bin/bash
# HARK: silent
# HARK: title certificate inventory: a key among the certificates, one that is to be renewed and is
# HARK: case needs=openssl
set -euo pipefail
DIR=tls
WINDOW=$((30 * 86400))
renewed=0 kept=0 other=0

lasts() { openssl x509 -in "$1" -noout -checkend "$WINDOW" > /dev/null; }

# empty for what is not a certificate
subject() { openssl x509 -in "$1" -noout -subject -nameopt RFC2253 2>/dev/null | sed 's/^subject=//'; }

renew() {
    local cert=$1 name=$2 key=${1%.pem}.key tmp
    tmp=$(mktemp "$DIR/.renew.XXXXXX")
    openssl req -x509 -key "$key" -days 365 -subj "/$name" -out "$tmp"
    lasts "$tmp" || { echo "new certificate for $cert is short-lived" >&2; rm -f "$tmp"; return 1; }
    mv "$tmp" "$cert"
}

for f in "$DIR"/*.pem; do
    if ! name=$(subject "$f"); then
        echo "${f##*/}: not a certificate, left alone"
        other=$((other + 1))
        continue
    fi
    if lasts "$f"; then
        echo "${f##*/}: $name ok"
        kept=$((kept + 1))
    else
        renew "$f" "$name"
        echo "${f##*/}: $name renewed"
        renewed=$((renewed + 1))
    fi
done

if [ -x hooks/reload ]; then
    hooks/reload
fi
echo "kept=$kept renewed=$renewed other=$other"
