#!/bin/bash
# HARK: title a monitoring setup reads its hosts from a process substitution whose jq finds no inventory
# HARK: case needs=jq
set -euo pipefail
INVENTORY=inventory/hosts.json
TARGETS=prometheus/targets
mkdir -p "$TARGETS"

declare -A ports=([node]=9100)
if [[ -r ports.env ]]; then
    while IFS='=' read -r k v; do
        ports[$k]=$v
    done < ports.env
fi

emit() {
    local host=$1 role=$2
    printf '[{"targets":["%s:%s"],"labels":{"role":"%s"}}]\n' "$host" "${ports[$role]:-${ports[node]}}" "$role"
}

rm -f "$TARGETS"/*.tmp
count=0
while IFS=$'\t' read -r host role; do
    emit "$host" "$role" > "$TARGETS/$host.json"
    count=$((count + 1))
    # HARK: missing-file|nonzero-exit subst-status-ignored stderr-discarded errno=ENOENT path=inventory/hosts.json call=open status=2 cmd=jq
done < <(jq -r '.hosts[] | [.name, .role] | @tsv' "$INVENTORY" 2>/dev/null)

stale=0
for f in "$TARGETS"/*.json; do
    [[ -e $f ]] || continue
    if ! jq -e '.[0].targets[0]' "$f" > /dev/null; then
        rm "$f"
        stale=$((stale + 1))
    fi
done
if pid=$(cat prometheus/pid 2>/dev/null) && kill -0 "$pid" 2>/dev/null; then
    kill -HUP "$pid"
fi
echo "$count hosts written, $stale stale targets removed"
