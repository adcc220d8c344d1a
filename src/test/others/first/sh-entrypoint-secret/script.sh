#!/bin/sh
# HARK: title a container's entry point exports an address with a secret that is not mounted
# HARK: run sh script.sh web
set -eu
SECRETS=${SECRETS:-secrets}
CONF=etc/server.conf

if [ -f ./.env ]; then
    . ./.env
fi
: "${DB_HOST:=db}" "${DB_USER:=app}"

workers() {
    if [ -n "${WORKERS:-}" ]; then
        echo "$WORKERS"
    else
        cat etc/workers 2>/dev/null || echo 4
    fi
}

export DATABASE_URL="postgres://$DB_USER:$(cat "$SECRETS/db_password" 2>/dev/null)@$DB_HOST/app"    # HARK: missing-file export-masks-status stderr-discarded errno=ENOENT path=secrets/db_password call=open status=1 cmd=cat

mkdir -p etc run
rm -f run/server.pid
if ! grep -q '^workers' "$CONF" 2>/dev/null; then
    echo "workers = $(workers)" > "$CONF"
fi
[ -d migrations ] && sh migrations/run.sh
for extra in etc/conf.d/*.conf; do
    [ -f "$extra" ] || continue
    cat "$extra" >> "$CONF"
done

case ${1:-web} in
    web) exec sh app/web.sh "$CONF" ;;
    *) exec "$@" ;;
esac
