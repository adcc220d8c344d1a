#!/bin/bash
# HARK: silent
# HARK: title project inspector: plugins are sourced, each detects whether it applies, status 2 means "not here"
# HARK: case needs=git,make,python3 tags=plugins,source
set -u
top=$PWD
report=$top/report.txt
: > "$report"
warn() { echo "warning: $*" >&2; }
say()  { printf '%-8s %s\n' "$1" "$2" >> "$report"; }
have() { command -v "$1" >/dev/null 2>&1; }

load_plugins() {
    local f
    for f in "$top"/plugins/*.sh; do
        # a plugin with a syntax error must not take the inspector down
        bash -n "$f" || { warn "${f##*/} does not parse"; exit 1; }
        . "$f"
        PLUGINS+=("$(basename "$f" .sh)")
    done
}

run_plugin() {
    local p=$1 rc
    ( cd "$top/project" && "${p}_detect" && "${p}_info" )
    rc=$?
    case $rc in
        0) used=$((used + 1)) ;;
        1|2) say "$p" "not used here" ;;
        *) warn "$p: status $rc"; bad=$((bad + 1)) ;;
    esac
}

PLUGINS=() used=0 bad=0
load_plugins
for p in "${PLUGINS[@]}"; do run_plugin "$p"; done
cat "$report"
echo "${#PLUGINS[@]} plugins, $used used"
[ "$used" -eq 3 ] && exit "$bad"
exit 1
