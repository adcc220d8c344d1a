#!/bin/bash
# HARK: title the password file is missing; the here-document is written with an empty password
# HARK: case tags=substitution,heredoc,deploy
set -euo pipefail
mkdir -p etc
user=app
cat > etc/db.conf <<EOT
[db]
user=$user
password=$(cat secrets/db.pw)
host=localhost
EOT
# HARK: missing-file subst-status-ignored errno=ENOENT path=secrets/db.pw status=1 call=open cmd=cat at=10 also=7
grep -c = etc/db.conf
echo "configuration written"
