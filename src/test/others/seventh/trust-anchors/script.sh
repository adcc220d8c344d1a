#!/bin/bash
# prepares the certificates and the proxy of a build container
set -euo pipefail

install_anchors() {
    local c
    for c in certs/*.pem; do
        cp "$c" "etc/pki/anchors/${c##*/}" # HARK: not-a-directory errexit-disabled-in-condition errno=ENOTDIR path=etc/pki/anchors/corp-root.pem|etc/pki/anchors/corp-issuing.pem status=1
    done
    cat certs/*.pem > etc/pki/bundle.pem
    echo "bundle of $(grep -c BEGIN etc/pki/bundle.pem) certificates"
}

configure_proxy() {
    printf 'proxy = %s\n' "${HTTP_PROXY:-none}" > etc/curlrc
}

install_anchors || { echo "certificates could not be installed" >&2; exit 1; }
configure_proxy || exit 1
echo "container prepared"
# HARK: case tags=container
