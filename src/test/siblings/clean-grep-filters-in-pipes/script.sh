#!/bin/bash
# HARK: silent
# HARK: title filters in pipelines and lists that find nothing, and that is what they are for
# HARK: case tags=pipeline,grep
set -u
errors=$(cat app.log | grep -c ERROR)
echo "errors: $errors"
sha256sum app.log > SUMS; echo more >> app.log
sha256sum -c SUMS 2>/dev/null | grep -v ': OK$' | cut -d: -f1
find . -name '*.log' -exec grep -l FATAL {} \; | wc -l
find . -name '*.log' -print0 | xargs -0 grep -l FATAL | sort
diff -q app.log app.log && echo same
cmp -s app.log SUMS || cp app.log copy.log
ls -1 | grep -v copy | grep -i readme || echo "no readme"
