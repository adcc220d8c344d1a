#!/bin/bash
usage() { echo "usage: invoice total|list FILE" >&2; exit 64; }

[ $# -eq 2 ] || usage
if [ ! -r "$2" ]; then
    echo "invoice: no such invoice file: $2" >&2
    exit 66
fi
case $1 in
    total)
        awk -F, 'NR > 1 && $2 !~ /^[0-9.]+$/ { print "line " NR ": not a number: " $2 > "/dev/stderr"; bad = 1; exit 65 }
                 NR > 1 { s += $2 }
                 END { if (!bad) printf "total %.2f\n", s }' "$2" ;;
    list) cut -d, -f1 "$2" | tail -n +2 | sort ;;
    *) usage ;;
esac
