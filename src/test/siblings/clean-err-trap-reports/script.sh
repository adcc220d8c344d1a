#!/bin/bash
# HARK: silent
# HARK: title an ERR trap tells of the failure and passes it on
# HARK: case tags=trap,errexit exit=1
set -eE
trap 'echo "failed in line $LINENO" >&2' ERR
build() { cat parts/head parts/tail > page.html; }
build
echo "never said"
