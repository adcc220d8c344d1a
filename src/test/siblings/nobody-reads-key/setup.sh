#!/bin/bash
set -e
mkdir keys; echo 0123456789abcdef0123 > keys/api.key; chown -R root:root keys; chmod 600 keys/api.key
