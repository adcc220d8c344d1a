#!/bin/bash
# HARK: title the function that ends the script ends a substitution; the line is written with nothing in it
set -euo pipefail
fatal() {
    echo "fatal: $1" >&2
    exit 2
}
field() {
    sed -n "s/^$2: //p" "records/$1" || fatal "no record $1"   # HARK: missing-file subst-status-ignored subshell errno=ENOENT path=records/west call=open status=2 id=F
}
mkdir -p out
: > out/owners
for region in east west; do
    printf '%s %s\n' "$region" "$(field "$region" owner)" >> out/owners   # HARK: also F
done
echo "owners: $(wc -l < out/owners)"
