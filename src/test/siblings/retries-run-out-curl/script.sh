#!/bin/bash
# HARK: title the announcement is tried three times, and the function that tries it ends well all the same
# HARK: case needs=curl modes=live,split
set -eu
announce() {
    local n
    for n in 1 2 3; do
        if curl -fs -m 1 -d "up=$1" http://127.0.0.1:9/hosts > announce.out; then   # HARK: connection-refused|nonzero-exit if-condition last-command-wins status=7
            return 0
        fi
        sleep 0.1
    done
}
mkdir -p run
announce web1 || exit 1
echo web1 > run/announced
echo "announced"
