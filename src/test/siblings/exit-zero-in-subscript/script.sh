#!/bin/bash
# HARK: title a nested deploy script ends with exit 0 whatever happened
# HARK: case tags=exit-zero,nested,deploy
set -euo pipefail
./deploy-one web
./deploy-one api
echo "both deployed"
