#!/bin/sh
# HARK: run sh script.sh
# HARK: title an entry point starts its migrations as a job and becomes the server
set -eu
sh bin/migrate.sh > migrate.log 2>&1 &   # HARK: missing-file background-not-waited stderr-discarded errno=ENOENT path=sql/002.sql call=open also=bin/migrate.sh:3
exec sh bin/server.sh
