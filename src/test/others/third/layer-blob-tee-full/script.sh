#!/bin/bash
# HARK: title an image layer is written by tee onto a full disk while the digest is right
# HARK: case needs=jq tags=containers,disk
set -e

rootfs=rootfs
store=blobs
tag=${1:-web:1.4}

log() { printf '[%s] %s\n' "$tag" "$*" >&2; }

write_layer() {
    tar --sort=name --mtime=@0 --owner=0 --group=0 --numeric-owner -C "$rootfs" -cf - . | tee "$store/layer.tar" | sha256sum | cut -d' ' -f1   # HARK: no-space|write-failed no-pipefail errno=ENOSPC call=write status=1 cmd=tee
}

# whiteouts of an earlier build must not get into the layer
find "$rootfs" -name '.wh.*' -delete
if [ -e "$rootfs/etc/resolv.conf" ]; then
    rm "$rootfs/etc/resolv.conf"
fi

log "packing"
digest=$(write_layer)
[ "${#digest}" -eq 64 ] || { log "no digest"; exit 1; }

jq -n --arg d "sha256:$digest" --arg t "$tag" \
    '{schemaVersion: 2, name: $t, layers: [{mediaType: "application/vnd.oci.image.layer.v1.tar", digest: $d}]}' > manifest.json
jq -r '.name + " has " + (.layers | length | tostring) + " layer"' manifest.json
echo "image $tag stored"
