#!/bin/bash
# HARK: title a cluster inventory is questioned with jq -e, and a role is picked from a menu with answers from a file
# HARK: silent
# HARK: case needs=jq tags=inventory,select
set -euo pipefail
inv=inventory.json

has() { jq -e --arg n "$1" ".nodes[\$n].$2" "$inv" >/dev/null; }

# lists of the old format had the nodes at the top
if ! jq -e 'has("nodes")' "$inv" >/dev/null; then
    echo "old format" >&2
    exit 1
fi
if jq -e '.last_role' "$inv" >/dev/null; then
    echo "before: $(jq -r .last_role "$inv")"
fi

mapfile -t roles < <(jq -r '[.nodes[].role] | unique[]' "$inv")
PS3=
chosen=
while [[ -z $chosen ]]; do
    select role in "${roles[@]}"; do
        # a number out of the range leaves it empty
        [[ -n $role ]] || continue
        chosen=$role
        break
    done
done < answers 2>/dev/null

mapfile -t nodes < <(jq -r --arg r "$chosen" '.nodes | to_entries[] | select(.value.role == $r) | .key' "$inv" | sort)
(( ${#nodes[@]} ))

for n in "${nodes[@]}"; do
    notes=()
    has "$n" maintenance && notes+=(maintenance)
    has "$n" gpu || notes+=("no gpu")
    printf '%s: %s\n' "$n" "$(IFS=,; echo "${notes[*]-}")"
done

tmp=$(mktemp ./inv.XXXXXX)
trap 'rm -f "$tmp"' EXIT
jq --arg r "$chosen" '.last_role = $r' "$inv" > "$tmp"
if ! cmp -s "$tmp" "$inv"; then
    cat "$tmp" > "$inv"
fi
jq -r '"last role: " + .last_role' "$inv"
