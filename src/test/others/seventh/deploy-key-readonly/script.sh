#!/bin/bash
# writes the description of a deployment that the bastion checks
set -euo pipefail
. etc/release.conf
readonly TARGET=${1:-staging}
readonly FINGERPRINT=$(ssh-keygen -lf "$KEY_DIR/$KEY_NAME.pub" | awk '{ print $2 }') # HARK: missing-file local-masks-status export-masks-status errno=ENOENT path=keys/deploy_rsa.pub status=255 cmd=ssh-keygen

mkdir -p out
cat > "out/$TARGET.yml" <<EOT
target: $TARGET
service: $SERVICE
authorized_key: "$FINGERPRINT"
EOT
chmod 640 "out/$TARGET.yml"
if grep -q '^service: $' "out/$TARGET.yml"; then
    echo "no service" >&2
    exit 1
fi
echo "wrote out/$TARGET.yml"
# HARK: case needs=ssh-keygen tags=deploy
