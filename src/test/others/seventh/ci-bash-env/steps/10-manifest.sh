#!/bin/bash
set -e
mkdir -p out
printf 'channel=%s\ncompress=%s\n' "${RELEASE_CHANNEL:-nightly}" "${COMPRESS:-none}" > out/manifest
