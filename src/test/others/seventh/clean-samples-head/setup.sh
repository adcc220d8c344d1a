#!/bin/bash
set -e
mkdir logs
awk 'BEGIN { for (i = 1; i <= 20000; i++) printf "%06d %s request %d\n", i, (i % 50 == 7 ? "ERROR" : "INFO"), (i * 7919) % 10007 }' > logs/app.log
gzip -nk logs/app.log
