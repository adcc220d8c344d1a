#!/bin/bash
set -e
mkdir -p homes/dot/docs homes/ann/docs
chown -R root:root homes
chmod 700 homes/dot homes/cid/docs
