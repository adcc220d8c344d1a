#!/bin/bash
set -e
mkdir upstream mirrors
for r in billing portal search; do
    git init -q -b main "upstream/$r"
    ( cd "upstream/$r"; echo "$r" > README; git add README; git commit -qm first )
    git clone -q --mirror "upstream/$r" "mirrors/$r.git"
    git -C "mirrors/$r.git" remote set-url origin "../../upstream/$r"
    ( cd "upstream/$r"; echo more >> README; git commit -qam second )
done
mv upstream/portal upstream/portal-web
