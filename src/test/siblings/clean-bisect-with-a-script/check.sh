#!/bin/sh
v=$(cat value)
ls "small/$v" 2>/dev/null
if [ "$v" -gt 4 ]; then
    cat "limits/$v" || exit 1
fi
