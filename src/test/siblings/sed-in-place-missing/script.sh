#!/bin/bash
# HARK: title sed -i on a renamed configuration, in a chain of edits with ;
# HARK: case tags=config,sed
conf=etc/nginx
mkdir -p run
sed -i 's/80/8080/' $conf/site.conf 2>/dev/null; sed -i 's/off/on/' $conf/gzip.conf   # HARK: missing-file stderr-discarded no-errexit last-command-wins errno=ENOENT path=etc/nginx/site.conf status=2
cat $conf/*.conf > run/nginx.conf
grep -c . run/nginx.conf
