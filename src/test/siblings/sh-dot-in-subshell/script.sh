#!/bin/sh
# HARK: title /bin/sh: a missing file after `.` ends the subshell at once
# HARK: run sh script.sh
# HARK: case tags=dash,source,subshell
set -u
version=$( . ./version.env 2>/dev/null; echo "$VERSION" )   # HARK: source-missing|missing-file subst-status-ignored stderr-discarded no-errexit errno=ENOENT path=version.env call=open cmd=. status=2
echo "building version ${version:-dev}"
mkdir -p out
echo "${version:-dev}" > out/version
