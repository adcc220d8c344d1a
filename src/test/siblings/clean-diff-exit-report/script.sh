#!/bin/bash
# HARK: silent
# HARK: title a report of changes: diff 1 is the news, comm and join over sorted lists
# HARK: case tags=report,process-substitution
set -u
diff old.list new.list > delta || true
added=$(comm -13 <(sort old.list) <(sort new.list))
gone=$(comm -23 <(sort old.list) <(sort new.list))
echo "added: $added"
echo "gone: $gone"
diff <(sort new.list) <(sort -u new.list) >/dev/null && echo "no duplicates"
join old.list new.list | wc -l
