#!/bin/sh
echo appliance > "$IMAGE/etc/hostname"
