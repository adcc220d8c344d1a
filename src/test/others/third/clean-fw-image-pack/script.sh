#!/bin/bash
# HARK: title a flash image is packed from parts at offsets and read back
# HARK: silent
# HARK: case needs=xxd tags=firmware
set -euo pipefail
shopt -s nullglob

readonly FLASH=16384
img=out/router.img

die() { echo "pack: $*" >&2; exit 1; }

declare -A at=([uboot]=0 [kernel]=4096 [rootfs]=8192)
declare -A room=([uboot]=4096 [kernel]=4096 [rootfs]=8192)

place() {
    local part=$1 file=parts/$1.bin size
    size=$(stat -c %s "$file")
    (( size <= room[$part] )) || die "$part is too big"
    dd if="$file" of="$img" bs=1 seek="${at[$part]}" conv=notrunc status=none
}

mkdir -p out
rm -f "$img" "$img.map"
head -c "$FLASH" /dev/zero | tr '\0' '\377' > "$img"

for part in uboot kernel rootfs; do
    place "$part"
    printf -v line '%-8s 0x%06x' "$part" "${at[$part]}"
    echo "$line" >> "$img.map"
done

# board specific overlays, not every board has some
for o in overlays/*.bin; do
    cat "$o" >> "$img"
done

# an image with the debug key must never leave the house
if grep -qa 'DEBUG-KEY' "$img"; then
    die "debug key in the image"
fi
for part in "${!at[@]}"; do
    cmp -n "$(stat -c %s "parts/$part.bin")" -i "${at[$part]}:0" "$img" "parts/$part.bin" || die "$part differs"
done
if cmp -s "$img" release/router.img; then
    echo "same as the released image"
fi
sort "$img.map"
echo "first bytes: $(xxd -p -l 6 "$img")"
