# helpers for the certificates in tls/
needs_new() {
    [ -s "tls/$1.crt" ] && [ -s "tls/$1.key" ] || return 0
    ! openssl x509 -in "tls/$1.crt" -noout -checkend 864000 >/dev/null
}
make_cert() {
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days "$2" \
        -subj "/CN=$1.example.org" -keyout "tls/$1.key.new" -out "tls/$1.crt.new" 2> tls/req.log
    mv "tls/$1.key.new" "tls/$1.key"
    mv "tls/$1.crt.new" "tls/$1.crt"
    rm -f tls/req.log
}
cert_pubkey() { openssl x509 -in "tls/$1.crt" -noout -pubkey; }
key_pubkey() { openssl pkey -in "tls/$1.key" -pubout; }
