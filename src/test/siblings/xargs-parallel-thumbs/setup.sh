#!/bin/bash
set -e
mkdir -p img
for i in a b c d e g h; do echo P3 > img/$i.ppm; done
