#!/bin/bash
set -e
mkdir -p root/usr
mount -t tmpfs -o size=64k,mode=755 tmpfs root/usr
mkdir -p root/usr/lib/systemd
mount -o remount,ro root/usr
