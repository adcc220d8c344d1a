#!/bin/bash
# HARK: silent
# HARK: title healthy: nested tests
set -u
expect_fail() { if "$@" 2>/dev/null; then echo "odd: $*"; return 1; fi; return 0; }
assert() { "$@" || { echo "assert $*"; exit 1; }; }
expect_fail cat /nowhere-acme
expect_fail bash -c 'cd /nowhere-acme'
assert test -d .
out=$(bash ./tool.sh --bad 2>&1); [ $? -eq 2 ] && echo "usage is 2"
case $(bash tool.sh --version 2>&1) in *1.0*) echo "version ok" ;; esac
