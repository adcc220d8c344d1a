#!/bin/bash
#
# lint stage of the nightly: headers, tabs, long lines; everything goes to reports/lint.txt
# HARK: title the header linter's interpreter is gone and find does not mind

set -eu -o pipefail

REPORT=reports/lint.txt
mkdir -p reports
: > "$REPORT"

section () {
	echo "## $1" >> "$REPORT"
}

section "license headers"
# HARK: bad-interpreter|exec-failed|missing-file find-exec errno=ENOENT path=tools/license-header call=exec status=1 cmd=find
find lib -name '*.py' -exec tools/license-header {} \; >> "$REPORT" 2>> reports/lint.err

section "tabs"
find lib -name '*.py' -print0 | sort -z | xargs -0 awk '/\t/ { print FILENAME ":" FNR ": tab" }' >> "$REPORT"

section "long lines"
find lib -name '*.py' -print0 | sort -z | xargs -0 awk 'length($0) > 100 { print FILENAME ":" FNR ": too long" }' >> "$REPORT"

problems=$(awk '!/^##/ && NF { n++ } END { print n + 0 }' "$REPORT")
echo "lint: $problems problem(s)"
if (( problems > 0 )); then
	cat "$REPORT"
	exit 1
fi
echo "lint: ok"
