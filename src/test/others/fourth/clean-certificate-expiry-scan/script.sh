#!/bin/bash
# HARK: silent
# HARK: title sorts certificates into good, expiring, expired-soon and broken, by asking openssl
# HARK: case needs=openssl tags=certificates
set -o nounset -o errexit -o pipefail
#
#  cert-scan  -  one line per certificate, the worst class decides the summary
#
DAY=86400
classify() {
  local pem="$1"
  if ! openssl x509 -in "$pem" -noout >/dev/null 2>&1; then
    echo broken; return
  fi
  if openssl x509 -in "$pem" -noout -checkend $(( 30 * DAY )) >/dev/null; then
    echo good
  elif openssl x509 -in "$pem" -noout -checkend $(( 7 * DAY )) >/dev/null; then
    echo expiring
  else
    echo urgent
  fi
}

trusted() {
  openssl verify -CAfile pki/ca.pem "$1" >/dev/null 2>&1 && echo internal || echo foreign
}

declare -A tally=()
while IFS= read -r -d '' pem; do
  class=$(classify "$pem")
  case $class in
    broken) issuer=- ;;
    *)      issuer=$(trusted "$pem") ;;
  esac
  printf '%-10s %-9s %s\n' "$class" "$issuer" "${pem#pki/}"
  tally[$class]=$(( ${tally[$class]:-0} + 1 ))
done < <(find pki/certs -name '*.pem' -print0 | sort -z)

for class in good expiring urgent broken; do
  printf '%s: %d\n' "$class" "${tally[$class]:-0}"
done
