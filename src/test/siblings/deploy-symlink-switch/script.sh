#!/bin/bash
# HARK: title a release is switched by symlink; the build step before it failed inside a subshell
set -e
release=releases/20240101
mkdir -p "$release"
(cd "$release" && cp ../../build/output.js . 2>/dev/null)  || echo "nothing to copy"   # HARK: missing-file or-true stderr-discarded errno=ENOENT path=../../build/output.js status=1 cmd=cp
ln -sfn "$release" current
echo "now serving $(readlink current)"
