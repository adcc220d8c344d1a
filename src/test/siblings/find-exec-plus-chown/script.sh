#!/bin/bash
# HARK: title find -exec {} + ends with 1 when the tool failed, || : eats it
# HARK: case tags=find,deploy
mkdir -p rel
find site -name '*.html' -exec ./stampall.sh rel {} + || :   # HARK: missing-file find-exec or-true errno=ENOENT path=site.version status=1 call=open id=s
ls rel | sort
