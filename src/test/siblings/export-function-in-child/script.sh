#!/bin/bash
# HARK: title an exported function is called in a child shell whose data directory variable is not exported
# HARK: case tags=env,variable,nested
set -u
CONF_ROOT=$PWD/conf
show() { cat "${CONF_ROOT:-/nowhere-conf}/$1.ini" 2>/dev/null; }   # HARK: missing-file|env-lost|unset-variable-path stderr-discarded no-errexit errno=ENOENT path=/nowhere-conf/web.ini status=1 call=open id=s
export -f show
bash -c 'show web > web.out; echo "rendered"'   # HARK: also s
wc -c < web.out
