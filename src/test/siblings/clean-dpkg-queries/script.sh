#!/bin/bash
# HARK: silent
# HARK: title dpkg-query and dpkg --compare-versions as questions
# HARK: case tags=noisy,package needs=dpkg-query,dpkg
set -eu
if dpkg-query -W -f '${Status}' acme-none 2>/dev/null | grep -q 'ok installed'; then echo "installed"; else echo "acme-none is not installed"; fi
dpkg-query -W -f '${Status}\n' bash | grep -c 'ok installed'
if dpkg --compare-versions 1.2 lt 1.10; then echo "1.2 is older"; fi
dpkg --compare-versions 2.0 lt 1.0 || echo "2.0 is newer"
dpkg -S /nonexistent-none >/dev/null 2>&1 || echo "nobody owns it"
