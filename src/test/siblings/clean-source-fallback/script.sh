#!/bin/bash
# HARK: silent
# HARK: title source local || source default; both ways of asking are answered
# HARK: case tags=source,fallback
set -u
. ./local.env 2>/dev/null || . ./default.env
if [ -r ./overrides.env ]; then . ./overrides.env; fi
source ./colors.sh 2>/dev/null || { red=; reset=; }
echo "${red}region ${REGION}${reset}"
