#!/bin/bash
set -e
mkdir tls
for n in www:200 mail:6; do
    name=${n%:*}
    openssl ecparam -name prime256v1 -genkey -noout -out tls/$name.key
    openssl req -x509 -key tls/$name.key -days ${n#*:} -subj "/CN=$name.example.org" -out tls/$name.pem
done
openssl ecparam -name prime256v1 -genkey -noout -out tls/acme-account.pem
