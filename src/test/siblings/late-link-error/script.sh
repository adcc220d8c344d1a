#!/bin/bash
# HARK: title a version header is not generated; fifty lines later a check of the banner fails
# HARK: case exit=1 tags=far-from-cause,build
mkdir -p gen out
version_header() {
    echo "generating version"
    sed "s/@V@/$(cat VERSION)/" templates/version.in > gen/version.txt 2>/dev/null || return 0   # HARK: missing-file or-true subst-status-ignored errno=ENOENT path=VERSION status=1 call=open cmd=cat
}
assemble() {
    echo "assembling"
    {
        cat gen/version.txt
        cat parts/body.txt
    } > out/banner.txt
}
verify() {
    echo "verifying"
    grep -Eq '^version [0-9]+\.[0-9]+$' out/banner.txt   # HARK: extra
}
version_header
assemble
for step in lint pack sign; do
    echo "step $step"
    sleep 0.01
done
verify || { echo "banner has no version" >&2; exit 1; }   # HARK: extra
echo "released"
