#!/bin/bash
# prints one bar per host
jq -r '.hosts[] | [.name, .load] | @tsv' "$1" > spool/chart.tsv || exit 1
sort -k2,2nr spool/chart.tsv > spool/chart.sorted || exit 1
barchart --width 40 spool/chart.sorted    # HARK: command-not-found no-errexit stderr-discarded last-command-wins status=127
rm -f spool/chart.tsv spool/chart.sorted
