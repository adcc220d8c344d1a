#!/bin/bash
# HARK: title feature flags from layered files; predicates answer with a status
# HARK: silent
# HARK: case tags=flags,nameref
set -Eeuo pipefail
trap 'echo "unexpected failure in line $LINENO" >&2' ERR

declare -A flags=() origin=()

load() {
    local -n into=$1
    local file=$2 key value
    [[ -r $file ]] || return 1
    while IFS='= ' read -r key value || [[ $key ]]; do
        [[ $key == [a-z]* ]] || continue
        into[$key]=$value
        origin[$key]=${file##*/}
    done < "$file"
}

on() {
    case ${flags[$1]:-off} in
        on|yes|true|1) return 0 ;;
        [0-9]*%) (( ${2:-100} < ${flags[$1]%\%} )) ;;
        *) return 1 ;;
    esac
}

load flags flags/default.flags
for layer in "flags/${STAGE:-prod}.flags" flags/local.flags; do
    # the layers above the defaults are optional
    if load flags "$layer"; then
        echo "layer ${layer##*/}"
    fi
done

mapfile -t names < <(printf '%s\n' "${!flags[@]}" | sort)
enabled=0
for n in "${names[@]}"; do
    state=off
    if on "$n" 30; then
        state=on
        (( ++enabled ))
    fi
    printf '%-12s %-3s (%s)\n' "$n" "$state" "${origin[$n]}"
done

if ! on legacy_login; then
    unset 'flags[legacy_login]'
fi
echo "$enabled of ${#names[@]} enabled"
