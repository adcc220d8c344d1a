#!/bin/bash
# HARK: silent
# HARK: title a template with defaults, indirect variables, ${x:?} that holds and ${x+set} questions
# HARK: case tags=substitution,heredoc
set -eu
: "${APP_NAME:=web}" "${APP_PORT:=8080}"
name=${APP_NAME:?}
for v in APP_NAME APP_PORT APP_HOST; do
    if [ -n "${!v+set}" ]; then echo "$v=${!v}"; else echo "$v is unset"; fi
done
cat > app.service <<EOT
[Unit]
Description=$name
After=$(if [ -e /run/none ]; then echo none; else echo network.target; fi)
EOT
grep -q '^After=network' app.service
wc -l < app.service
