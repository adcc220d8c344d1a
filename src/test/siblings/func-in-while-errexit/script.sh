#!/bin/bash
# HARK: title the loop's condition is a function; inside it set -e does not count
# HARK: case tags=errexit,function,loop
set -euo pipefail
i=0
next_batch() {
    i=$((i + 1))
    sort "queue/batch$i.txt" > "done/batch$i.txt"   # HARK: missing-file errexit-disabled-in-condition if-condition errno=ENOENT path=queue/batch2.txt status=2
    [ "$i" -lt 3 ]
}
mkdir -p done
while next_batch; do
    echo "batch $i processed"
done
echo "all $i batches processed"
