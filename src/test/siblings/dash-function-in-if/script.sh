#!/bin/sh
# HARK: title /bin/sh: set -e is off in a function called by if
# HARK: run sh script.sh
# HARK: case tags=dash,errexit,function
set -e
update() {
    cp new/rules.v4 active/rules.v4   # HARK: missing-file errexit-disabled-in-condition if-condition errno=ENOENT path=new/rules.v4 status=1
    echo "rules updated"
}
mkdir -p active
if update; then
    echo "firewall reloaded"
fi
