#!/bin/bash
set -e
mkdir -p t/app dist live releases/39
echo 'version 42' > t/app/about.txt; echo 'echo app' > t/app/run.sh
tar cf dist/app-42.tar -C t app
rm -r t
ln -s ../releases/40 live/current
echo 40 > live/VERSION
