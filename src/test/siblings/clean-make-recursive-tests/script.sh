#!/bin/bash
# HARK: silent
# HARK: title a recursive make whose test target expects failures by !
# HARK: case tags=noisy,make,nested needs=make
set -e
make -s --no-print-directory
make -s --no-print-directory check
make -s --no-print-directory -C lib none-target 2>/dev/null || echo "no such target, as known"
