#!/bin/bash
# HARK: title photos are renamed by date and number, duplicates removed, folders pruned if empty
# HARK: silent
# HARK: case tags=media
set -eu
shopt -s nullglob nocaseglob

declare -A seen=() counter=()
dupes=0

taken() {
    local f=$1 day
    if type -P exiftool-none >/dev/null; then
        exiftool-none -s3 -d %Y%m%d -DateTimeOriginal "$f"
        return
    fi
    # no reader for EXIF: the camera leaves a text file beside the picture
    day=$(sed -n 's/^date=//p' "${f%.*}.txt")
    printf '%s\n' "${day//-/}"
}

mkdir -p sorted
for f in card/*/*.jpg; do
    sum=$(md5sum < "$f")
    sum=${sum%% *}
    if [[ -n ${seen[$sum]:-} ]]; then
        dupes=$((dupes + 1))
        rm "$f"
        continue
    fi
    seen[$sum]=$f
    day=$(taken "$f")
    [[ $day =~ ^[0-9]{8}$ ]] || { echo "no date for $f" >&2; exit 1; }
    counter[$day]=$(( ${counter[$day]:-0} + 1 ))
    printf -v new 'sorted/%s_%02d.jpg' "$day" "${counter[$day]}"
    [[ ! -e $new ]] || { echo "$new is taken" >&2; exit 1; }
    mv -n "$f" "$new"
done

rm -f card/*/*.txt card/*/Thumbs.db
for d in card/*/; do
    # folders with films in them stay
    rmdir "$d" 2>/dev/null || true
done

ls sorted
echo "duplicates: $dupes"
