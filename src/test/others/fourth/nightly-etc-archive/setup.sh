#!/bin/sh
chmod 000 rootfs/etc/app/tls.key
