#!/bin/bash
set -e
chown -R root:root conf
chmod 755 conf
chmod 644 conf/app.ini
