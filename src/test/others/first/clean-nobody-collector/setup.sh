#!/bin/bash
set -e
chown root:root keys/host.key
chmod 600 keys/host.key
