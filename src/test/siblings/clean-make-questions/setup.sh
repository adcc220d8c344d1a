#!/bin/bash
set -e
echo '# none' > deps.mk
