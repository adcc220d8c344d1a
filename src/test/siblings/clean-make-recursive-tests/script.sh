#!/bin/bash
# HARK: silent
# HARK: title a recursive make whose test target expects failures by !
# HARK: case tags=noisy,make,nested needs=make
set -e
make -s --no-print-directory
make -s --no-print-directory check
make -s -q -C lib lib.out && echo "lib is current"
