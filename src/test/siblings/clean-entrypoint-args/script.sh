#!/bin/sh
# HARK: silent
# HARK: title a container's entrypoint: user looked up, options completed, first start prepared
# HARK: run sh script.sh -p 80
# HARK: case tags=dash,docker
set -e
if [ "${1#-}" != "${1}" ] || [ -z "$(command -v "${1}" 2>/dev/null)" ]; then set -- echo server "$@"; fi
id -u acme-none >/dev/null 2>&1 || user=$(id -un)
mkdir -p data
find data ! -user "$(id -u)" -exec chown "$(id -u)" '{}' + 2>/dev/null || true
[ -s data/ready ] || { echo yes > data/ready; }
ls entry.d/*.sh >/dev/null 2>&1 && echo "hooks" || true
exec "$@" "as ${user:-acme}"
