#!/bin/bash
set -e
chown root:root albums/2021
chmod 755 albums/2021
