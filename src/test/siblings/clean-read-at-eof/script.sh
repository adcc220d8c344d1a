#!/bin/bash
# HARK: silent
# HARK: title read returns 1 at the end of its input, also for a last line without a newline
# HARK: case tags=small,loop,read
set -u
while IFS== read -r k v || [ -n "$k" ]; do
    case $k in ''|\#*) continue ;; esac
    echo "$k is $v"
done < app.properties
read -r -d '' text <<'EOT'
two
lines
EOT
echo "$text" | wc -l
IFS=, read -r a b c < <(printf 'x,y,z')
echo "$a$b$c"
