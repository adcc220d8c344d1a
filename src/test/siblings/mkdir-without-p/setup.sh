#!/bin/bash
set -e
mkdir -p tenants/acme tenants/initech
