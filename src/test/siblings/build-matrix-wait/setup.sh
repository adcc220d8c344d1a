#!/bin/bash
set -e
for a in amd64 arm64 s390; do mkdir -p cross/$a; echo lib > cross/$a/libfoo.a; done
