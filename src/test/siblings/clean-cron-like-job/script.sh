#!/bin/bash
# HARK: silent
# HARK: title a cron-like call in a small environment in which everything is found
# HARK: case tags=cron,env,nested
env -i HOME="$HOME" PATH=/usr/bin:/bin SHELL=/bin/sh sh ./job.sh >job.log 2>&1
cat job.log
