#!/bin/bash
set -e
mkdir conf
ln -s standby.ini conf/active.ini
ln -s active.ini conf/standby.ini
