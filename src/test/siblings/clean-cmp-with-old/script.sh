#!/bin/bash
# HARK: silent
# HARK: title cmp -s with an old file that is not there: it is different
echo "a=1" > now.conf
cmp -s now.conf now.conf.old || echo "changed"
cmp --silent now.conf "$HOME/copy.conf" || printf 'no copy yet\n'
cp now.conf now.conf.old
cmp -s now.conf now.conf.old && echo "same"
