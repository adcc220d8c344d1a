#!/bin/bash
set -e
mkdir log; echo x > log/app.log; chown -R root:root log; chmod 755 log
