#!/bin/bash
set -e
mkdir -p releases/v1
ln -s releases/v1 current
