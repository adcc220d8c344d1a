#!/bin/sh
echo "appliance" > "$IMAGE/etc/issue"
