#!/bin/sh
# HARK: silent
# HARK: title a container's entry point: secrets from files or environment, no envsubst, no hooks
# HARK: run sh script.sh serve
set -eu

SECRETS=run/secrets
CONF=conf/app.ini

# VAR from VAR_FILE, from a docker secret, or from the default
file_env() {
    var=$1
    def=${2:-}
    eval "val=\${$var:-}"
    if [ -z "$val" ] && [ -r "$SECRETS/$(echo "$var" | tr A-Z a-z)" ]; then
        val=$(cat "$SECRETS/$(echo "$var" | tr A-Z a-z)")
    fi
    export "$var=${val:-$def}"
}

render() {
    if command -v gomplate > /dev/null 2>&1; then
        gomplate < "$1"
    else
        sed -e "s|@DB_USER@|$DB_USER|g" -e "s|@DB_PASSWORD@|$DB_PASSWORD|g" -e "s|@WORKERS@|$WORKERS|g" "$1"
    fi
}

file_env DB_USER app
file_env DB_PASSWORD
file_env WORKERS "$(cat /etc/shopd/workers 2>/dev/null || echo 2)"

if [ -z "$DB_PASSWORD" ]; then
    echo "DB_PASSWORD is not set" >&2
    exit 64
fi

if [ ! -f "$CONF" ] || ! cmp -s conf/app.ini.tmpl "$CONF.tmpl-used"; then
    render conf/app.ini.tmpl > "$CONF"
    cp conf/app.ini.tmpl "$CONF.tmpl-used"
fi
if grep -n '@[A-Z_]*@' "$CONF"; then
    echo "unresolved placeholders" >&2
    exit 65
fi

for hook in entrypoint.d/*.sh; do
    [ -e "$hook" ] || continue
    echo "hook $hook"
    . "$hook"
done

[ "$(id -u)" != 0 ] || umask 027
if [ "${1#-}" != "$1" ]; then
    set -- serve "$@"
fi
exec sh "bin/$1" "$CONF"
