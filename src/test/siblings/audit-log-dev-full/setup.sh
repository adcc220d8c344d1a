#!/bin/bash
set -e
mkdir log
ln -s /dev/full log/audit.log
