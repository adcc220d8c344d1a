#!/bin/bash
. conf/nightly.env || exit 1   # HARK: also n
echo "run for $TENANT"
