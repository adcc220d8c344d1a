#!/bin/bash
# HARK: silent
# HARK: title PIPESTATUS and pipefail with filters that find nothing and are asked
# HARK: case tags=pipeline,status
printf 'a\nb\n' > list
cat list | grep z | wc -l
grep z list | sort > /dev/null; echo "parts ${PIPESTATUS[*]}"
set -o pipefail
n=$(grep z list | wc -l) || true
echo "n=$n"
if grep z list | sort; then echo odd; else echo "nothing to sort"; fi
sort list | head -n 1
