#!/bin/sh
case $1 in
    header)
        head -n 1 "$2" ;;
    record)
        awk -F: 'NF != 3 { print "line " NR " has " NF " fields" > "/dev/stderr"; exit 3 } $3 !~ /^[0-9]+$/ { exit 4 }' "$2" ;;
    *)
        echo "usage: check.sh header|record FILE" >&2
        exit 64 ;;
esac
