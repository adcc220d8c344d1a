#!/bin/bash
# HARK: title -c names a config that is not there, and the reader is silent
# HARK: run bash script.sh -c prod.ini
while getopts c:v opt; do
    case $opt in
        c) config=$OPTARG ;;
        v) verbose=1 ;;
        *) exit 2 ;;
    esac
done
port=$(sed -n 's/^port=//p' "$config" 2>/dev/null)   # HARK: missing-file subst-status-ignored stderr-discarded no-errexit errno=ENOENT path=prod.ini status=2 call=open
echo "listening on ${port:-80}"
