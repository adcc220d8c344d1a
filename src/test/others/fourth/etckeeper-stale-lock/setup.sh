#!/bin/sh
export GIT_CONFIG_NOSYSTEM=1 GIT_CONFIG_GLOBAL=/dev/null
mkdir -p etc && cd etc || exit 1
echo "PermitRootLogin no" > sshd_config
git init -q .
git add -A
git -c user.name=x -c user.email=x@localhost commit -qm first
echo "PermitRootLogin yes" > sshd_config
echo "nameserver 127.0.0.1" > resolv.conf
: > .git/index.lock
