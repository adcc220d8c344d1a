#!/bin/bash
echo "connecting"
sleep 3   # HARK: extra
echo "synced" > "$1/stamp"
