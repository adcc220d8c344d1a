#!/bin/bash
echo "chunk 1" > "$1/chunks"
kill -TERM $$   # HARK: also w
touch "$1/complete"
