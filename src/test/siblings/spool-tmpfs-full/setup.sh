#!/bin/bash
set -e
mkdir spool
mount -t tmpfs -o size=64k tmpfs spool
