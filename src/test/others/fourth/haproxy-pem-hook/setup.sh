#!/bin/sh
mk() {
    mkdir -p "live/$1"
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 90 \
        -subj "/CN=$1" -keyout "live/$1/privkey.pem" -out "live/$1/cert.pem" 2>/dev/null
}
mk www.example.test
mk mail.example.test
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 900 \
    -subj "/CN=Test Intermediate" -keyout /dev/null -out live/www.example.test/chain.pem 2>/dev/null
cat live/mail.example.test/cert.pem live/www.example.test/chain.pem > live/mail.example.test/fullchain.pem
