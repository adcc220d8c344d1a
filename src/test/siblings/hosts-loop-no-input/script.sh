#!/bin/bash
# HARK: title the loop's input file is missing; zero hosts are checked and the summary says ok
# HARK: case tags=redirection,loop,monitoring
down=0
while read -r host port; do
    echo "checking $host:$port"
    [ "$port" -gt 0 ] || down=$((down + 1))
# HARK: missing-file no-errexit errno=ENOENT path=inventory/hosts.tsv status=1 call=open cmd=inventory/hosts.tsv also=5
done < inventory/hosts.tsv
[ "$down" -eq 0 ] && echo "all hosts up"
exit 0
