#!/bin/bash
# HARK: title three independent failures with three different silencers
# HARK: case tags=several
set -u
mkdir -p out/bin out/etc out/doc
cp build/tool out/bin/ 2>/dev/null   # HARK: missing-file stderr-discarded no-errexit errno=ENOENT path=build/tool status=1
grep '^opt' tool.conf | sort > out/etc/tool.opts   # HARK: missing-file no-pipefail errno=ENOENT path=tool.conf status=2 call=open
gzip -c doc/tool.1 > out/doc/tool.1.gz || true   # HARK: missing-file or-true errno=ENOENT path=doc/tool.1|tool.1 status=1
tar cf out.tar out
echo "members: $(tar tf out.tar | wc -l)"
