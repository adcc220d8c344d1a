#!/bin/sh
# HARK: title jq reads the file its own redirection emptied
# HARK: run sh script.sh minor
# HARK: case needs=jq
set -eu

part=${1:-patch}
cur=$(jq -r .version package.json)

major=${cur%%.*}
rest=${cur#*.}
minor=${rest%%.*}
patch=${rest#*.}

case "$part" in
    major) major=$((major + 1)); minor=0; patch=0 ;;
    minor) minor=$((minor + 1)); patch=0 ;;
    patch) patch=$((patch + 1)) ;;
    *)     echo "unknown part: $part" >&2; exit 2 ;;
esac
new="$major.$minor.$patch"
echo "bump $cur -> $new"

jq --arg v "$new" '.version = $v' package.json > package.json # HARK: file-clobbered exit-zero cmd=jq

name=$(jq -r .name package.json)
stage="stage/$name"
rm -rf stage
mkdir -p "$stage" dist
cp -R src package.json "$stage/"
tar -C stage -cf "dist/$name-$new.tar" .
echo "packed dist/$name-$new.tar"
