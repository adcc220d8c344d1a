#!/bin/bash
set -e
mkdir archive
chown root:root archive
chmod 755 archive
