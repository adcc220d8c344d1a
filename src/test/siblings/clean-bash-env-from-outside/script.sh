#!/bin/bash
# HARK: silent
# HARK: title BASH_ENV of the caller names a file that this machine does not have; the script has its own, which is there
# HARK: run env BASH_ENV=/nonexistent/site.bash bash script.sh
set -eu
bash part.sh one
BASH_ENV=$PWD/own.bash bash part.sh two
bash part.sh three
