#!/bin/sh
export GIT_CONFIG_NOSYSTEM=1 GIT_CONFIG_GLOBAL=/dev/null
export GIT_AUTHOR_NAME=t GIT_AUTHOR_EMAIL=t@localhost GIT_COMMITTER_NAME=t GIT_COMMITTER_EMAIL=t@localhost
new() {
    mkdir -p checkouts/$1 && cd checkouts/$1 || exit 1
    git init -q . && git checkout -q -b main
    echo "port = 80" > app.conf
    git add -A && git commit -qm one
}
( new db1; git branch stable; git tag v1; git config fleet.owner anna )
( new web1; git branch stable; echo "port = 81" > app.conf; git commit -qam two; echo "x" > new.txt )
( new web2; git checkout -q --detach; echo "port = 82" > app.conf )
mkdir -p checkouts/lab
