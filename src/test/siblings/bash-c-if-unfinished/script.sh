#!/bin/bash
# HARK: title a command for bash -c is put together wrongly; bash cannot parse it and runs none of it
# HARK: case tags=nested,eval
check=yes
bash -c "echo before; if [ $check = yes ]; then" >/dev/null 2>&1 || :   # HARK: nonzero-exit or-true output-discarded stderr-discarded status=2
echo "checked"
