#!/bin/sh
chmod 600 rootfs/etc/app/tls.key
