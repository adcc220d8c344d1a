#!/bin/bash
# HARK: title a VPN certificate is not issued as the CA key is elsewhere; the exit trap says 0
# HARK: case needs=openssl tags=openssl,trap
set -euo pipefail

name=${1:-laptop7}
work=$(mktemp -d ./issue.XXXXXX)
trap 'rm -rf "$work"; exit 0' EXIT
umask 077

if [[ -s issued/$name.crt ]] && openssl x509 -checkend 604800 -noout -in "issued/$name.crt" >/dev/null; then
    echo "$name: certificate still valid"
    exit
fi

# revoked names are never issued again
if grep -qx "$name" revoked.txt; then
    echo "$name is revoked" >&2
    exit 2
fi

echo "issuing $name"
openssl ecparam -name prime256v1 -genkey -noout -out "$work/$name.key"
openssl req -new -key "$work/$name.key" -subj "/O=Example VPN/CN=$name" -out "$work/$name.csr"

cat > "$work/ext.cnf" <<EOF
basicConstraints=CA:FALSE
extendedKeyUsage=clientAuth
EOF

openssl x509 -req -in "$work/$name.csr" -CA ca/ca.crt -CAkey ca/private/ca.key -days 90 -set_serial 0x1007 -extfile "$work/ext.cnf" -out "$work/$name.crt" 2> "$work/sign.log"   # HARK: missing-file trap-exit-zero errno=ENOENT path=ca/private/ca.key status=1

mkdir -p issued
cat "$work/$name.key" "$work/$name.crt" > "issued/$name.pem"
cp "$work/$name.crt" "issued/$name.crt"
