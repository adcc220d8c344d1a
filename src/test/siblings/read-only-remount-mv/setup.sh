#!/bin/bash
set -e
mkdir volume
mount -t tmpfs -o size=64k tmpfs volume
echo v1 > volume/app
mount -o remount,ro volume
