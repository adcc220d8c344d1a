#!/bin/bash
# HARK: title a security gate whose scanner is not installed
# HARK: case tags=ci
# ci/scan.sh - no image with a critical finding may be pushed
set -eu

IMAGES=(base web worker)
SEVERITY=CRITICAL
REPORTS=reports
SIGN=auto

say()  { echo "scan: $*"; }
fail() { echo "scan: $*" >&2; exit 1; }

while [ $# -gt 0 ]; do
    case "$1" in
        --severity) SEVERITY=$2; shift 2 ;;
        --no-sign) SIGN=no; shift ;;
        *) fail "unknown option $1" ;;
    esac
done

mkdir -p "$REPORTS"
rm -f "$REPORTS"/*.txt

if [ "$SIGN" = auto ]; then
    # signing is for the release runners, the others go without
    if command -v cosign-none >/dev/null 2>&1; then SIGN=yes; else SIGN=no; fi
fi

ignored() {
    # images that have an accepted risk
    grep -qx "$1" .scanignore 2>/dev/null
}

has_findings() {
    local image=$1
    vulnscan --quiet --input "images/$image.tar" 2>/dev/null | tee "$REPORTS/$image.txt" | grep -q "$SEVERITY" # HARK: command-not-found if-condition no-pipefail stderr-discarded errexit-disabled-in-condition status=127
}

checked=0
for image in "${IMAGES[@]}"; do
    if [ ! -f "images/$image.tar" ]; then
        fail "image $image was not built"
    fi
    if ignored "$image"; then
        say "$image is exempt"
        continue
    fi
    if has_findings "$image"; then
        fail "$image has $SEVERITY findings"
    fi
    checked=$((checked + 1))
done

[ "$SIGN" = no ] || say "signing"
printf '%s\n' "${IMAGES[@]}" > push.list
say "$checked images without $SEVERITY findings, may be pushed"
