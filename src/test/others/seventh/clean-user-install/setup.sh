set -e
mkdir -p t dist
printf '#!/bin/sh\n[ "$1" = --version ] && echo "shipit 2.0"\nexit 0\n' > t/shipit; chmod 755 t/shipit
tar cf dist/shipit.tar -C t shipit; rm -rf t
cd dist; sha256sum shipit.tar > SHA256SUMS; chown -R 65534:65534 .
cd ..; mkdir -p system/opt system/usr/local; chown -R root:root system; chmod -R go-w system
