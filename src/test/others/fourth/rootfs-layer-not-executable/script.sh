#!/bin/sh
# HARK: title a layer script calls a helper that lost its x bit
# HARK: run dash script.sh demo:latest
set -eu

tag=${1:?image tag}
ROOT=$PWD/rootfs
export ROOT
log=build.log

rm -rf "$ROOT"
mkdir -p "$ROOT" images
: > "$log"

step=0
total=$(ls layers | wc -l)
for layer in layers/[0-9]*.sh; do
	step=$((step + 1))
	echo "Step $step/$total : $layer"
	# HARK: also
	sh "$layer" >> "$log" 2>&1
done

image=images/$(echo "$tag" | tr : -).tar
tar -C "$ROOT" --sort=name --mtime=@0 -cf "$image" .

cat > "${image%.tar}.json" <<EOF
{"tag": "$tag", "layers": $step}
EOF
echo "Successfully tagged $tag"
