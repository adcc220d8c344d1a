#!/bin/bash
# HARK: silent
# HARK: title jq -e as a question, // as a default
# HARK: case tags=noisy,jq needs=jq
set -euo pipefail
if jq -e '.features.beta' conf.json >/dev/null; then echo "beta"; else echo "stable"; fi
jq -e '.tenants[] | select(.name == "acme")' conf.json >/dev/null || echo "no tenant acme"
port=$(jq -r '.port // 8080' conf.json)
jq '.port = 9090' conf.json > conf.new && mv conf.new conf.json
echo "$port $(jq .port conf.json)"
