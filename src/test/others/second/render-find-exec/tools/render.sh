#!/bin/sh
# render.sh TEMPLATE OUTDIR
set -e
name=$(basename "$1" .tmpl)
tmp=$2/.$name.new
: > "$tmp"
while IFS= read -r line; do
    case $line in
        "@include "*) cat "partials/${line#@include }" >> "$tmp" ;;  # HARK: also r
        *) printf '%s\n' "$line" >> "$tmp" ;;
    esac
done < "$1"
mv "$tmp" "$2/$name.html"
