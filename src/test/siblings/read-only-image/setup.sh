#!/bin/bash
set -e
mkdir -p image
mount -t tmpfs -o size=64k tmpfs image
mkdir image/etc
echo v6 > image/etc/stamp
mount -o remount,ro image
