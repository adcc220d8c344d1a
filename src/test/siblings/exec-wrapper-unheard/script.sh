#!/bin/bash
# HARK: title the wrapper becomes a program that fails, and its caller throws that away
./show site.conf > site.out 2>/dev/null || true   # HARK: missing-file or-true stderr-discarded errno=ENOENT path=site.conf status=1 id=w
echo "site is shown"
