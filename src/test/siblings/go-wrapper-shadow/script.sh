#!/bin/bash
# HARK: title a go wrapper left by another tool comes first in PATH and knows no vet
# HARK: case tags=env,path,go
set -u
export PATH="$PWD/opt/go/bin:$PATH"
PATH="$PWD/.shims:$PATH"
mkdir -p report
go vet ./... > report/vet.txt 2>&1 || echo "vet: nothing to report"   # HARK: path-shadowed|nonzero-exit or-true output-discarded stderr-discarded status=2
go version
