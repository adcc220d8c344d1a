#!/bin/sh
# HARK: silent
# HARK: title dash: the version comes from git, a file or a default, whichever answers first
# HARK: case tags=dash,fallback needs=git
# HARK: run sh script.sh
set -eu
version=$(git describe --tags 2>/dev/null) || version=$(cat VERSION 2>/dev/null) || version=unknown
echo "version $version"
