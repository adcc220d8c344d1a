#!/bin/bash
# HARK: title conda deactivate pops PATH to the state before the go toolchain was added
# HARK: case tags=env,path,conda,go
. tools/conda.sh
conda activate base
export PATH="$PWD/sdk/go/bin:$PATH"
go1.23 env GOROOT
conda deactivate
mkdir -p bin
CGO_ENABLED=1 go1.23 build -o bin/agent 2>/dev/null   # HARK: command-not-found|env-lost|path-shadowed stderr-discarded no-errexit status=127 also=8|tools/conda.sh:6|tools/conda.sh:4 cmd=go1.23
echo "agent: $(ls bin | wc -l) binary"
