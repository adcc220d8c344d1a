#!/bin/sh
# HARK: title the entrypoint announces the instance in the background; the registry refuses the connection
# HARK: run sh script.sh web
# Container entrypoint: settings, announcement, then the server takes over the process.
set -eu
service=${1:-web}
REGISTRY=127.0.0.1:9
mkdir -p run
for f in conf.d/*.env; do
    if [ -r "$f" ]; then
        . "./$f"
    fi
done

if [ "${ANNOUNCE:-yes}" = yes ]; then
    # HARK: connection-refused background-not-waited output-discarded stderr-discarded errno=ECONNREFUSED call=connect status=1
    ./bin/announce "$service" "${REGISTRY%:*}" "${REGISTRY#*:}" > run/announce.log 2>&1 &
fi
rm -f run/server.pid
echo "starting $service with ${WORKERS:-1} workers"
exec ./bin/server "$service"
