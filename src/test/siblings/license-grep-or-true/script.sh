#!/bin/bash
# HARK: title the seat count comes from a license file that has moved; || true leaves it empty
# HARK: case tags=small,or-true
set -eu
seats=$(grep -o 'seats=[0-9]*' license/acme.lic | cut -d= -f2 || true)   # HARK: missing-file or-true no-pipefail errno=ENOENT path=license/acme.lic status=2 call=open cmd=grep
: "${seats:=1}"
mkdir -p run
echo "$seats" > run/seats
echo "licensed for $seats seats"
