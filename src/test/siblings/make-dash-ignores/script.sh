#!/bin/bash
# HARK: title a make recipe with a leading minus ignores its failing copy
# HARK: case tags=make,nested needs=make
set -e
make -s package > make.log 2>&1   # HARK: missing-file program-ignored-it output-discarded stderr-discarded errno=ENOENT path=doc/manual.pdf status=1 id=m cmd=make
tar tf package.tar | wc -l
