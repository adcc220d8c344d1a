#!/bin/bash
# HARK: title a redirection into a directory that was never made, in a group whose words are thrown away
# HARK: case tags=redirection,write
publish() {
    {
        echo "<h1>$1</h1>" > public/status/index.html  # HARK: missing-file stderr-discarded no-errexit errno=ENOENT path=public/status/index.html status=1 call=open cmd=echo
    } 2>/dev/null
}
mkdir -p public
publish "all systems fine"
echo "status page published"
