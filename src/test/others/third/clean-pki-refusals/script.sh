#!/bin/bash
# HARK: title a small CA is tested: what must be refused is refused
# HARK: silent
# HARK: case needs=openssl tags=openssl
set -eu
tmp=$(mktemp -d ./pki.XXXXXX)
trap 'rm -rf "$tmp"' EXIT
failures=0

new_ca() {
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 10 \
        -subj "/CN=$1" -keyout "$tmp/$1.key" -out "$tmp/$1.crt" 2>/dev/null
}

expect() {
    local outcome=$1 label=$2
    shift 2
    if "$@" > "$tmp/log" 2>&1; then
        got=accepted
    else
        got=refused
    fi
    if [ "$got" = "$outcome" ]; then
        echo "ok    $label $got"
    else
        echo "WRONG $label $got"
        cat "$tmp/log"
        failures=$((failures + 1))
    fi
}

new_ca home
new_ca rogue
openssl req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -passout pass:sesame \
    -subj /CN=vpn -keyout "$tmp/vpn.key" -out "$tmp/vpn.csr" 2>/dev/null
openssl x509 -req -in "$tmp/vpn.csr" -CA "$tmp/home.crt" -CAkey "$tmp/home.key" -set_serial 7 -days 2 -out "$tmp/vpn.crt" 2>/dev/null

expect accepted "own CA"          openssl verify -CAfile "$tmp/home.crt" "$tmp/vpn.crt"
expect refused  "foreign CA"      openssl verify -CAfile "$tmp/rogue.crt" "$tmp/vpn.crt"
expect refused  "self-signed"     openssl verify -no-CApath -no-CAstore "$tmp/rogue.crt"
expect accepted "valid tomorrow"  openssl x509 -checkend 86400 -noout -in "$tmp/vpn.crt"
expect refused  "valid in a week" openssl x509 -checkend 604800 -noout -in "$tmp/vpn.crt"
expect refused  "wrong password"  openssl pkey -in "$tmp/vpn.key" -passin pass:simsim -noout
expect accepted "right password"  openssl pkey -in "$tmp/vpn.key" -passin pass:sesame -noout

[ "$failures" -eq 0 ]
