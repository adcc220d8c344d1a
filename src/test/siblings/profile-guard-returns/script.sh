#!/bin/bash
# HARK: title the environment file returns early for non-interactive shells, so the exporter is not in PATH
# HARK: case tags=env,startup
. "$HOME/.profile"
mkdir -p metrics
acme-exporter --once > metrics/node.prom 2>/dev/null   # HARK: command-not-found|startup-file|env-lost stderr-discarded no-errexit status=127
mv metrics/node.prom metrics/current.prom
echo "metrics exported"
