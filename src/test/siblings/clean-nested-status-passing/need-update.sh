#!/bin/bash
cur=$(cat current 2>/dev/null || echo 1)
new=$(cat available)
[ "$new" -gt "$cur" ]
