#!/bin/bash
# HARK: title metrics are sent with bash's /dev/tcp; nobody listens there
# HARK: case tags=network,redirection
send() {
    (echo "deploys 1" > /dev/tcp/127.0.0.1/9) 2>/dev/null   # HARK: connection-refused subshell stderr-discarded no-errexit errno=ECONNREFUSED status=1 call=connect cmd=echo
}
send
echo "metrics sent"
