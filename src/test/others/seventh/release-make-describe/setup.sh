#!/bin/bash
set -e
git init -q -b main .
git add Makefile tool.in script.sh
git commit -qm "import"
