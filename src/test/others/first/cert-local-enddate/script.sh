#!/bin/bash
# HARK: title certificate watch: `local` swallows that one certificate cannot be opened
# HARK: case needs=openssl
set -euo pipefail
CERTS=${CERTS:-certs}
NOW=1704067200
LIMIT=$((21 * 86400))
soon=0

days_left() {
    local pem=$1
    local left=$(openssl x509 -in "$pem" -noout -enddate 2>/dev/null | cut -d= -f2 | date -u -f - +%s)    # HARK: missing-file local-masks-status stderr-discarded errno=ENOENT path=certs/api.pem cmd=openssl status=1
    [[ -n $left ]] || left=9999999999
    echo $(((left - NOW) / 86400))
}

check() {
    local host=$1 days
    days=$(days_left "$CERTS/$host.pem")
    if (( days * 86400 < LIMIT )); then
        echo "$host: expires soon"
        soon=$((soon + 1))
    fi
}

mkdir -p state
previous=$(cat state/soon 2>/dev/null || echo 0)

while read -r host comment; do
    case $host in ''|\#*) continue ;; esac
    check "$host"
done < hosts.txt

echo "$soon" > state/soon
if ! cmp -s state/soon <(echo "$previous"); then
    echo "changed since the last run: $previous -> $soon"
fi
if command -v systemd-cat-none > /dev/null; then
    echo "$soon" | systemd-cat-none -t certwatch
fi
echo "all certificates checked, $soon expire soon"
