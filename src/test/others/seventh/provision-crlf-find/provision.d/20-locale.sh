#!/bin/sh
echo LANG=C.UTF-8 > "$IMAGE/etc/locale.conf"
