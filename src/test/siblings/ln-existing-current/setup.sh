#!/bin/bash
set -e
mkdir -p releases/v1
echo old > releases/v1/x
touch current
