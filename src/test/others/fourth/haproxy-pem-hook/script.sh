#!/bin/bash
# HARK: title one lineage has no chain file, the bundle is deployed without its intermediate
# HARK: case needs=openssl tags=certificates
#######################################################################
#  renew-hook.sh - build the combined PEM files haproxy wants          #
#  called by the acme client after a renewal                          #
#######################################################################
LIVE="live"
OUT="haproxy/certs"
STATE="haproxy/.hook"

mkdir -p "$OUT" "$STATE"
exec 2>>"$STATE/hook.log"

function fingerprint {
  openssl x509 -in "$1" -noout -fingerprint -sha256 | cut -d= -f2
}

function bundle {
  typeset domain="$1" dir="$LIVE/$1" tmp="$STATE/$1.pem"
  cat "$dir/privkey.pem" "$dir/cert.pem" "$dir/chain.pem" > "$tmp"  # HARK: missing-file errno=ENOENT path=live/mail.example.test/chain.pem call=open status=1 no-errexit
  chmod 0600 "$tmp"
  if ! openssl x509 -in "$tmp" -noout
  then
    echo "$domain: not a certificate, kept the old one"
    return 1
  fi
  if [ -f "$OUT/$domain.pem" ] && [ "$(fingerprint "$OUT/$domain.pem")" = "$(fingerprint "$tmp")" ]
  then
    rm -f "$tmp"
    echo "$domain: unchanged"
  else
    mv -f "$tmp" "$OUT/$domain.pem"
    echo "$domain: deployed"
    CHANGED=$((CHANGED + 1))
  fi
}

CHANGED=0
for d in "$LIVE"/*/
do
  bundle "$(basename "$d")"
done

[ "$CHANGED" -gt 0 ] && date > "$STATE/reload-wanted"
echo "$CHANGED bundle(s) changed"
