#!/bin/bash
set -e
mkdir sealed
chown root:root sealed
chmod 755 sealed
