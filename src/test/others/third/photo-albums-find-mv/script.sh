#!/bin/bash
# HARK: title camera uploads are sorted into albums; one album belongs to root and find ignores what mv says
# HARK: case user=nobody tags=find,non-root
set -euo pipefail
shopt -s nullglob

years=()
for f in inbox/IMG_*.jpg; do
    base=${f##*/IMG_}
    y=${base:0:4}
    case " ${years[*]-} " in
        *" $y "*) ;;
        *) years+=("$y") ;;
    esac
done

for y in "${years[@]}"; do
    [[ -d albums/$y ]] || mkdir -p "albums/$y"
    # the gallery wants lower case names, older cameras wrote .JPG
    for odd in inbox/IMG_"$y"*.JPG; do
        mv "$odd" "${odd%.JPG}.jpg"
    done
    find inbox -type f -name "IMG_${y}*.jpg" -exec mv -t "albums/$y" {} \;   # HARK: permission-denied find-exec errno=EACCES call=rename path=IMG_20210704_0003.jpg status=1 cmd=mv
done

if command -v jhead-none >/dev/null; then
    find albums -name '*.jpg' -exec jhead-none -autorot {} +
fi

printf '%s\n' "${years[@]}" | sort > albums/index.txt
echo "sorted ${#years[@]} years into albums"
