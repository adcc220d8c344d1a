#!/bin/bash
set -e
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=old.example -keyout ssl/old.example.key -out ssl/old.example.pem 2>/dev/null
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 400 -subj /CN=good.example -keyout ssl/good.example.key -out ssl/good.example.pem 2>/dev/null
