#!/usr/bin/env bash
# Stamps the build with the version of the sources.
set -euo pipefail
cd "$(dirname "$0")"

stamp() {
  local version=$(cat VERSION)
  mkdir -p build
  echo "version=$version" >build/release.properties
}

stamp
echo "release.properties written"
