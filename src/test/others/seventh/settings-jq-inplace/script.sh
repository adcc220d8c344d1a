#!/bin/bash
# HARK: title jq writes onto the file it was going to read
# HARK: case needs=jq tags=config
# configure.sh KEY=VALUE... - set keys of the settings of the application
set -euo pipefail

CONF=app/settings.json
BACKUP=no
changed=0

say() { echo "configure: $*"; }
die() { echo "configure: $*" >&2; exit 1; }

# HARK: run bash script.sh --quiet logLevel=warn region=eu theme=dark
QUIET=no
while [ $# -gt 0 ]; do
    case "$1" in
        --quiet) QUIET=yes; shift ;;
        --backup) BACKUP=yes; shift ;;
        --*) die "unknown option $1" ;;
        *) break ;;
    esac
done

[ -f "$CONF" ] || die "no settings file"
jq empty "$CONF" 2>/dev/null || die "settings file is broken"
[ "$BACKUP" = no ] || cp "$CONF" "$CONF.bak"

allowed() {
    # the list is optional
    [ -f app/keys.allowed ] || return 0
    grep -qx "$1" app/keys.allowed
}

set_key() {
    local key=$1 value=$2
    jq --arg k "$key" --arg v "$value" '.[$k] = $v' "$CONF" > "$CONF" # HARK: file-clobbered|truncated-output program-ignored-it
    changed=$((changed + 1))
}

for pair in "$@"; do
    key=${pair%%=*}
    value=${pair#*=}
    if ! allowed "$key"; then
        say "skipping unknown key $key"
        continue
    fi
    set_key "$key" "$value"
    [ "$QUIET" = yes ] || say "$key is $value"
done

jq empty "$CONF" || die "settings file is broken now"
if pid=$(cat app/run.pid 2>/dev/null); then
    kill -HUP "$pid"
fi
say "$changed keys set"
