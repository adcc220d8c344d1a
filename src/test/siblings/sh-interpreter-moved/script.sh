#!/bin/sh
# HARK: title A tool whose virtual environment has moved
# HARK: run sh script.sh
for page in pages/*.md; do
	name=${page##*/}
	tools/render "$page" > "out/${name%.md}.html" 2>> out/log   # HARK: bad-interpreter no-errexit stderr-discarded errno=ENOENT path=tools/render status=127 call=exec
done
ls out | grep -c html
echo "site built"
