#!/bin/bash
sleep 0.0$RANDOM
if [ "$1" = links ]; then
    echo "two links lead nowhere"
    exit 4
fi
