#!/bin/bash
# self-signed certificates of the test hosts: new ones where they are missing or end within 30 days
set -euo pipefail
days=30

issue() {
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 365 \
        -subj "/CN=$1" -keyout "ssl/$1.key.new" -out "ssl/$1.pem.new" 2>/dev/null
    mv "ssl/$1.key.new" "ssl/$1.key"
    mv "ssl/$1.pem.new" "ssl/$1.pem"
    chmod 600 "ssl/$1.key"
}

for host in good.example old.example new.example; do
    if [ ! -f "ssl/$host.pem" ]; then
        issue "$host"
        echo "$host: issued"
    elif ! openssl x509 -in "ssl/$host.pem" -noout -checkend $((days * 86400)) >/dev/null; then
        issue "$host"
        echo "$host: renewed"
    else
        echo "$host: still good"
    fi
    openssl verify -CAfile "ssl/$host.pem" "ssl/$host.pem" >/dev/null
done
rm -f ssl/*.new ssl/*.csr
if pem=$(ls ssl/*.p12 2>/dev/null); then echo "bundles: $pem"; fi
ls ssl
# HARK: silent
# HARK: case needs=openssl tags=clean,openssl
