#!/bin/bash
# HARK: title expiry check of a certificate that was renamed; || true and an empty date
# HARK: case needs=openssl tags=small,or-true,openssl
set -euo pipefail
end=$(openssl x509 -enddate -noout -in tls/site.crt 2>/dev/null || true)  # HARK: missing-file or-true stderr-discarded errno=ENOENT path=tls/site.crt status=1
end=${end#notAfter=}
mkdir -p mail
echo "certificate valid until ${end:-unknown}" > mail/body
cat mail/body
