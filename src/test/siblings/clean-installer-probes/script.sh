#!/bin/bash
# HARK: silent
# HARK: title an installer that looks for package managers, users, units and ports, and does without
# HARK: case tags=installer,probe
set -eu
for pm in acme-apk acme-yum apt-get; do if type "$pm" >/dev/null 2>&1; then echo "pm found"; break; fi; done
getent passwd acmeuser >/dev/null || echo "would add acmeuser"
id -u acmeuser >/dev/null 2>&1 || uid=none
echo "uid ${uid}"
if (exec 3<>/dev/tcp/127.0.0.1/9) 2>/dev/null; then echo "port taken"; else echo "port free"; fi
mkdir -p prefix/bin
install -m 755 /bin/true prefix/bin/tool
prefix/bin/tool && echo installed
[ -L prefix/current ] && rm prefix/current
ln -s bin prefix/current
readlink prefix/next || echo "no next"
