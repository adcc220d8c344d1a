#!/bin/bash
# HARK: silent
# HARK: title PATH is extended by directories of which some do not exist; env -i is used on purpose
# HARK: case tags=env,path
set -eu
for d in "$HOME/.local/bin" ./bin-none ./bin; do
    case ":$PATH:" in *":$d:"*) ;; *) PATH=$d:$PATH ;; esac
done
export PATH
hello world
env -i PATH=/usr/bin:/bin sh -c 'echo "${SECRET:-no secret}"'
hash -r
type -t hello
type -P nothing-here || echo "nothing-here is not installed"
