#!/bin/bash
# Renders the templates out of layered settings, installs what has changed and "reloads" only then.
# HARK: title optional setting layers, cmp and diff whose 1 means "changed", grep that must find nothing
# HARK: silent
set -euo pipefail

out=etc
stage=$(mktemp -d ./stage.XXXXXX)
trap 'rm -rf "$stage"' EXIT
mkdir -p "$out"

declare -A value=()

read_layer() {
    local key val
    [[ -f $1 ]] || return 0
    while IFS='=' read -r key val; do
        [[ -z $key || $key == \#* ]] || value[$key]=$val
    done < "$1"
}

render() {
    local key script=
    for key in "${!value[@]}"; do
        script+="s|@$key@|${value[$key]}|g;"
    done
    sed -e "$script" "$1"
}

changed() {
    ! cmp -s "$1" "$2"
}

deploy() {
    local tpl name reload=no
    value=()
    for layer in defaults "role-${ROLE:-web}" "host-$1"; do
        read_layer "settings/$layer.env"
    done
    for tpl in templates/*.tpl; do
        name=$(basename "$tpl" .tpl)
        render "$tpl" > "$stage/$name"
        if grep -n '@[A-Z_]*@' "$stage/$name"; then
            echo "$name: something is left to fill in" >&2
            return 1
        fi
        if changed "$stage/$name" "$out/$name"; then
            if [[ -e $out/$name ]]; then
                diff -U0 "$out/$name" "$stage/$name" | sed -n 's/^\([-+][^-+]\)/  \1/p' || [ "${PIPESTATUS[0]}" -eq 1 ]
            fi
            mv "$stage/$name" "$out/$name"
            reload=yes
        fi
    done
    echo "$1: reload $reload"
}

deploy alpha
deploy alpha
deploy beta
