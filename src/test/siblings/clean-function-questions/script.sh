#!/bin/bash
# HARK: silent
# HARK: title functions that answer questions, quietly, left of && and under !, with arguments passed through
# HARK: case tags=function,negated
set -u
has() { command -v "$1" >/dev/null 2>&1; }
quietly() { "$@" >/dev/null 2>&1; }
fails() { ! "$@"; }
builds() { echo "$1" > t.sh; bash -n t.sh > t.log 2>&1; }
has acme-none && echo "odd"
quietly ls /nowhere-acme && echo "odd"
fails quietly ls /nowhere-acme && echo "as agreed"
builds 'if then' && echo "odd"
builds 'echo ok' && echo "parses"
quietly rm t.sh t.log
