#!/bin/bash
# HARK: title an updater starts a truncated download: an empty-headed binary is no program
# HARK: case tags=exec,install
set -e
mkdir -p bin
cp downloads/agent bin/agent
chmod +x bin/agent
if ! bin/agent --self-test 2>/dev/null; then   # HARK: exec-failed|nonzero-exit if-condition negated stderr-discarded errno=ENOEXEC path=bin/agent status=126
    echo "self test not supported by this version"
fi
echo "agent installed"
