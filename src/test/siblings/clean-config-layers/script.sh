#!/bin/bash
# HARK: silent
# HARK: title healthy: config layers
set -euo pipefail
conf=$(cat conf/site.conf 2>/dev/null || cat conf/default.conf)
user=$(cat .user 2>/dev/null) || user=nobody
read -r ver < VERSION || ver=0
if [[ -r ~/.acmerc ]]; then . ~/.acmerc; fi
tz=$(readlink /etc/acme-localtime 2>/dev/null || echo UTC)
declare -A map=(); while IFS== read -r k v; do map[$k]=$v; done <<< "$conf"
echo "${map[port]} $user $ver $tz"
python3 - <<'P'
import os
try:
    open("optional.json")
except FileNotFoundError:
    print("defaults")
P
