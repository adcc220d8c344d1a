#!/bin/bash
# HARK: title a privilege wrapper resets the environment; LD-like plugin path and PATH are lost
# HARK: case tags=env,nested
export PATH="$PWD/plugins/bin:$PATH"
plug-list
runas() { env -i USER=svc HOME=/nonexistent PATH=/usr/bin:/bin "$@"; }
runas sh -c 'plug-list > plugins.txt' 2>/dev/null   # HARK: command-not-found|env-lost stderr-discarded no-errexit status=127 cmd=runas also=6
echo "plugins written for the service: $(wc -l < plugins.txt)"
