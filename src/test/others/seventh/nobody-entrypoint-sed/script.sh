#!/bin/bash
# container entrypoint: takes the settings from the environment
set -eu
: "${APP_LISTEN:=0.0.0.0:9000}" "${APP_WORKERS:=4}" "${APP_STORE:=$PWD/data}"
ini=conf/app.ini

setting() {
    sed -i "s|^$1=.*|$1=$2|" "$ini" 2>/dev/null || : # HARK: permission-denied or-true stderr-discarded errno=EACCES call=open status=4
}

setting listen "$APP_LISTEN"
setting workers "$APP_WORKERS"
setting path "$APP_STORE"

mkdir -p "$APP_STORE"
if [ "${1:-serve}" = serve ]; then
    echo "serving with $(grep -c = "$ini") settings"
fi
# HARK: case user=nobody tags=container
