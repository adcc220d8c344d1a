#!/bin/bash
# HARK: silent
# HARK: case needs=curl
# HARK: title curl is asked for the code, and 000 is one of the answers
set -euo pipefail
code() { curl -s -o /dev/null -w '%{http_code}' --max-time 2 "$@" || true; }
[ "$(code http://127.0.0.1:9/health)" = 000 ] && echo "nobody there"
got=$(curl -s -o /dev/null -w '%{http_code}' http://127.0.0.1:9/) || true
case $got in
    000) echo "down, as planned for tonight" ;;
    *) echo "up: $got" ;;
esac
