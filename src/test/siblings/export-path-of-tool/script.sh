#!/bin/bash
# HARK: title export JAVA_HOME=$(dirname …) of a tool that is not installed gives a dot
# HARK: case tags=env,substitution
set -e
export TOOL_HOME=$(dirname "$(command -v acme-toolchain)" 2>/dev/null)   # HARK: extra
export TOOL_CONF=$(readlink -e toolchain/current.conf)   # HARK: missing-file|nonzero-exit export-masks-status errno=ENOENT path=toolchain/current.conf|toolchain status=1 call=readlink
mkdir -p out
printf 'conf=%s\n' "$TOOL_CONF" > out/env
cat out/env
