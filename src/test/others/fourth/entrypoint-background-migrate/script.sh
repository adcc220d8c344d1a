#!/bin/sh
# HARK: title the migrations run in the background and fail, the server starts all the same
# HARK: run dash script.sh serve
# HARK: case needs=sqlite3,python3 tags=container
set -eu

: "${APP_DB:=var/app.db}"
: "${APP_PORT:=8080}"
: "${APP_ENV:=production}"
export APP_DB APP_PORT APP_ENV

mkdir -p var
cat > var/app.ini <<CONF
[server]
port = $APP_PORT
env = $APP_ENV
[database]
path = $APP_DB
CONF

case "${1:-serve}" in
    serve)
        # the schema is ready long before the first request
        sh bin/migrate.sh > var/migrate.log 2>&1 & # HARK: also
        shift
        exec python3 bin/server.py var/app.ini "$@"
        ;;
    migrate)
        exec sh bin/migrate.sh
        ;;
    shell)
        exec sh
        ;;
    *)
        exec "$@"
        ;;
esac
