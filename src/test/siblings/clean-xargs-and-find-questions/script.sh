#!/bin/bash
# HARK: silent
# HARK: title find -exec test and grep -L, xargs with a filter that drops all
# HARK: case tags=find,xargs
mkdir -p tree/a tree/b
echo TODO > tree/a/x.txt; echo done > tree/b/y.txt; : > tree/b/z.txt
find tree -type f -exec grep -q TODO {} \; -print
find tree -type f -exec test -s {} \; -print | sort
find tree -name '*.bak' -print0 | xargs -0 -r rm
grep -rL TODO tree | sort
find tree -name '*.txt' -print0 | xargs -0 grep -l nothing-of-the-kind || echo "nowhere"
