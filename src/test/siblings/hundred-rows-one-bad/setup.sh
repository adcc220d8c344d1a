#!/bin/bash
set -e
for i in $(seq 1 40); do if [ $i = 23 ]; then echo "{\"id\": $i"; else echo "{\"id\": $i}"; fi; done > rows.ndjson
