#!/bin/sh
# puts the agent into the root of an image
set -e
. ./etc/package.conf
root=${1:-root}
mkdir -p "$root/opt/agent" "$root/etc"
install -m 755 files/agent "$root/opt/agent/agent"

if [[ "$SIGN" == yes ]]; then # HARK: command-not-found if-condition status=127 cmd=[[
    openssl dgst -sha256 -hmac "$KEY" "$root/opt/agent/agent" > "$root/opt/agent/agent.sig"
    chmod 644 "$root/opt/agent/agent.sig"
fi

if [ "$CHANNEL" = stable ]; then
    echo "updates=monthly" > "$root/etc/agent.conf"
else
    echo "updates=daily" > "$root/etc/agent.conf"
fi
echo "agent installed ($CHANNEL)"
# HARK: run sh script.sh
# HARK: case needs=openssl tags=sh
