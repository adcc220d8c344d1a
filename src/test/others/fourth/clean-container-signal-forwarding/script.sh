#!/bin/sh
# HARK: silent
# HARK: title container entry point with optional secrets and hooks, stopped by TERM as it should be
# HARK: run dash script.sh worker
# HARK: case tags=container,signals
set -e

# FOO_FILE=/run/secrets/foo wins over FOO
secret () {
    var=$1
    eval "file=\${${var}_FILE:-}"
    if [ -n "$file" ] && [ -r "$file" ]; then
        eval "$var=\$(cat \"\$file\")"
    fi
    eval "export $var=\"\${$var:-$2}\""
}

secret DB_PASSWORD  none
secret API_TOKEN    none

if [ -d docker-entrypoint.d ]; then
    for hook in docker-entrypoint.d/*.sh; do
        [ -f "$hook" ] && . "./$hook"
    done
fi

if [ "$(id -u)" = 0 ] && id -u app >/dev/null 2>&1; then
    echo "would switch to app"
fi

child=
forward () {
    echo "TERM: stopping the worker"
    kill -TERM "$child" 2>/dev/null || true
}
trap forward TERM

case $1 in
worker)
    sh ./worker.sh &
    child=$!
    ;;
*)
    exec "$@"
    ;;
esac

# what the container runtime does after a while
( until [ -e worker.ready ]; do sleep 0.02; done; kill -TERM $$ ) &

status=0
wait "$child" || status=$?
while kill -0 "$child" 2>/dev/null; do
    status=0
    wait "$child" || status=$?
done
rm -f worker.ready

case $status in
0|143)  echo "worker ended in good order" ;;
*)      echo "worker failed with $status"; exit "$status" ;;
esac
