#!/bin/bash
set -e
mkdir -p tree/open tree/closed
echo 1 > tree/open/a; echo 2 > tree/open/b; echo 3 > tree/open/secret
chown -R root:root tree; chmod 755 tree tree/open; chmod 700 tree/closed; chmod 600 tree/open/secret
