#!/bin/bash
set -e
mkdir certs
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout certs/www.key -days 4000 -subj /CN=www.example.org -out certs/www.pem
