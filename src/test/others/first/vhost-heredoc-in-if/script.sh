#!/bin/bash
# HARK: title a function in an if writes a file into a folder that is not there: set -e is off in it
set -euo pipefail
ROOT=${ROOT:-nginx}
SITE=${1:-shop}

write_vhost() {
    local name=$1 port=$2
    mkdir -p "$ROOT/sites-available"
    cat > "$ROOT/sites-available/$name.conf" <<CONF
server { listen $port; server_name $name.example.org; include snippets/$name-tls.conf; }
CONF
    # HARK: missing-file errexit-disabled-in-condition if-condition errno=ENOENT path=nginx/snippets/shop-tls.conf call=open status=1
    cat > "$ROOT/snippets/$name-tls.conf" <<CONF
ssl_certificate     /etc/ssl/$name.pem;
ssl_certificate_key /etc/ssl/$name.key;
CONF
    mkdir -p "$ROOT/sites-enabled"
    ln -sfn "../sites-available/$name.conf" "$ROOT/sites-enabled/$name.conf"
}

port_of() { awk -v s="$1" '$1 == s { print $2 }' ports.txt; }

if [[ -e $ROOT/sites-enabled/default ]]; then
    rm "$ROOT/sites-enabled/default"
fi
port=$(port_of "$SITE")
if grep -rqs "listen ${port:-443};" "$ROOT/sites-enabled"; then
    echo "another site has the port" >&2
    exit 1
fi
if write_vhost "$SITE" "${port:-443}"; then
    echo "$SITE is configured"
else
    echo "$SITE could not be configured" >&2
    exit 1
fi
if command -v nginx-none > /dev/null; then
    nginx-none -t
fi
ls "$ROOT/sites-enabled"
