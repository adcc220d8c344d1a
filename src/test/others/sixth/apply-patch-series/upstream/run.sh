#!/bin/sh
port=8080
bind=0.0.0.0
workers=4
echo "listening on $bind:$port with $workers workers"
