#!/bin/sh
# squeeze.sh DIR: gzip everything that is not today's
set -e
for f in "$1"/*.log; do
    case $f in
        */current.log) continue ;;
    esac
    gzip -n "$f"
done
