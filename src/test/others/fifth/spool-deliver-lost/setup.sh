set -e
mkdir -p spool/new spool/tmp spool/cur
chown 65534:65534 spool/tmp spool/cur
chown 0:0 spool/new
chmod 755 spool/new
