#!/bin/bash
# HARK: silent
# HARK: title readers that stop early with any status they like
# HARK: case tags=pipeline,sigpipe
seq 1 200000 | head -n 1
if seq 1 200000 | grep -q 777; then echo "seen"; fi
seq 1 200000 | { read -r first; echo "first $first"; exit 2; } || echo "said 2"
yes 2>/dev/null | sed -n '3{p;q}'
seq 1 200000 | awk 'NR == 5 { exit 3 }' || [ $? -eq 3 ] && echo "three"
