#!/bin/bash
set -e
mkdir -p ca/keys
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 30 -subj /CN=ca -keyout ca/keys/ca.key -out ca/ca.crt
