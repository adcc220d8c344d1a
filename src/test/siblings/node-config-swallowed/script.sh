#!/bin/bash
# HARK: title a node program is told to read settings, does without them, and exits 0
# HARK: case tags=node needs=node
node build.js conf/production.json > site.txt   # HARK: missing-file program-ignored-it errno=ENOENT path=conf/production.json call=open also=build.js:3
cat site.txt
