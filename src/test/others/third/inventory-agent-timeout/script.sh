#!/bin/bash
# HARK: title one node answers too late; local hides the status of timeout and the row is blank
# HARK: case needs=jq tags=inventory,timeout
set -euo pipefail

nodes=(web1 web2 db1)
report=inventory.tsv
limit=0.4

field() {
    jq -r --arg k "$2" '.[$k] // "-"' <<< "$1"
}

collect() {
    local node=$1
    local facts=$(timeout "$limit" bin/node-agent "$node")   # HARK: timeout local-masks-status status=124
    local os cpus
    os=$(field "$facts" os)
    cpus=$(field "$facts" cpus)
    printf '%s\t%s\t%s\n' "$node" "$os" "$cpus" >> "$report"
}

for n in "${nodes[@]}"; do
    # retired machines stay in the list with a marker
    if [[ -e retired/$n ]]; then
        continue
    fi
    [[ ${seen:-} == *" $n "* ]] && continue
    seen="${seen:-} $n "
done

printf 'node\tos\tcpus\n' > "$report"
for n in "${nodes[@]}"; do
    collect "$n"
done
echo "inventory of ${#nodes[@]} nodes in $report"
