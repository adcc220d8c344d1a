#!/bin/bash
# HARK: title the site is packed from the wrong directory

root=$PWD
version=$(< VERSION)
site=public/$version
mkdir -p "$site" dist

render() {
    awk 'BEGIN { print "<html><body>" }
         /^# /  { print "<h1>" substr($0, 3) "</h1>"; next }
         /^- /  { print "<li>" substr($0, 3) "</li>"; next }
         NF     { print "<p>" $0 "</p>" }
         END    { print "</body></html>" }' "$1"
}

for page in docs/*.md; do
    base=$(basename "$page" .md)
    render "$page" > "$site/$base.html"
    cp "$page" "$site/"
    echo "rendered $base"
done

publish() (
    # HARK: cd-failed no-errexit output-discarded errno=ENOENT path=public/v1.8
    cd "public/v$version"
    find . -name '*.md' -delete
    find . -name '*.html' | sort > "$root/dist/files.txt"
    tar -cf "$root/dist/site-$version.tar" -T "$root/dist/files.txt"
)

publish > publish.log 2>&1

echo "archive:"
tar -tf "dist/site-$version.tar"
echo "published $version"
