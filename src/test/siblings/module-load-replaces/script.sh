#!/bin/bash
# HARK: title `module load` sets PATH anew instead of extending it
# HARK: case tags=env,path
module() { [ "$1" = load ] && PATH=/opt/modules/$2/bin:/usr/bin:/bin; }   # HARK: extra
PATH="$PWD/local/bin:$PATH"
mpiwrap --probe
module load gcc/12
for r in 0 1; do
    mpiwrap --rank $r > rank.$r 2>/dev/null || true   # HARK: command-not-found|env-lost|path-shadowed or-true stderr-discarded status=127 also=5|8
done
echo "ranks finished: $(ls rank.* | wc -l)"
