#!/bin/sh
mkdir -p pki/certs
new() { openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes "$@" 2>/dev/null; }
new -days 3650 -subj "/CN=Test CA" -keyout pki/ca.key -out pki/ca.pem
leaf() {
    openssl req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -subj "/CN=$1" -keyout pki/$1.key -out pki/$1.csr 2>/dev/null
    openssl x509 -req -in pki/$1.csr -CA pki/ca.pem -CAkey pki/ca.key -CAcreateserial -days $2 -out pki/certs/$1.pem 2>/dev/null
}
leaf api 400
leaf db 20
new -days 100 -subj "/CN=partner" -keyout pki/partner.key -out pki/certs/partner.pem
printf -- '-----BEGIN CERTIFICATE-----\nnonsense\n-----END CERTIFICATE-----\n' > pki/certs/legacy.pem
