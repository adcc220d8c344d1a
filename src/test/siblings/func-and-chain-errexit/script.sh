#!/bin/bash
# HARK: title set -e is off inside a function on the left of &&; it goes on past its failed copy
# HARK: case tags=errexit,function,deploy
set -e
prepare() {
    cp conf/site.yml stage/site.yml   # HARK: missing-file errexit-disabled-in-condition if-condition errno=ENOENT path=conf/site.yml status=1
    echo "prepared stage"
}
mkdir -p stage
prepare && echo "deploy may start"
touch stage/go
