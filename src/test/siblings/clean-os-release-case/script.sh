#!/bin/bash
# HARK: silent
# HARK: title which system is this: os-release, uname, files of other distributions
# HARK: case tags=probe,config
set -eu
pm=none
if [ -r /etc/alpine-release ]; then pm=apk
elif [ -e /etc/redhat-release ] || [ -e /etc/fedora-release ]; then pm=dnf
elif [ -e /etc/debian_version ]; then pm=apt
fi
for f in /etc/os-release-none /etc/os-release; do [ -f "$f" ] && . "$f" && break; done
case $(uname -s) in Linux) os=linux ;; *) os=other ;; esac
echo "$os: package manager chosen"
[ -n "${NAME:-}" ] && [ "$pm" != none ] && echo "known"
