#!/bin/bash
set -e
tar cf out/payload.tar payload
case ${COMPRESS:-none} in
    xz) xz -f out/payload.tar ;;
esac
echo "packed"
