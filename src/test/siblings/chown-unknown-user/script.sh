#!/bin/bash
# HARK: title the service account was never created; chown fails without any failing call of its own
# HARK: case tags=install,status
mkdir -p var/lib/acme
chown -R acmesvc:acmesvc var/lib/acme 2>/dev/null   # HARK: nonzero-exit stderr-discarded no-errexit status=1
touch var/lib/acme/ready
echo "state directory prepared"
