#!/bin/bash
set -e
mkdir -p tls
for h in www:3650 api:2; do
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days "${h#*:}" \
        -subj "/CN=${h%:*}.example.org" -keyout "tls/${h%:*}.key" -out "tls/${h%:*}.crt"
done
