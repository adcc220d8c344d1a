#!/bin/bash
# HARK: title cat list | while read: a failing test sets a flag in a subshell
# HARK: case tags=loop,subshell,ci
failed=0
cat suites.txt | while read -r s; do
    if ! bash "suites/$s.sh" > /dev/null 2>&1; then   # HARK: missing-file loop-in-pipe subshell if-condition negated output-discarded stderr-discarded errno=ENOENT path=data/golden.bin status=1 id=t
        failed=1
    fi
done
if [ "$failed" -ne 0 ]; then
    echo "tests failed"
    exit 1
fi
echo "all suites passed"
