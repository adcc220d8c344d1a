#!/bin/bash
# HARK: title mkdir without -p: the parent is missing, the loop goes on with every tenant
# HARK: case tags=loop,function
provision() {
    mkdir "tenants/$1/inbox" 2>/dev/null   # HARK: missing-file stderr-discarded no-errexit errno=ENOENT path=tenants/globex/inbox status=1 call=mkdir
    echo "provisioned $1"
}
for t in acme globex initech; do provision "$t"; done
