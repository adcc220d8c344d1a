# sourced by all build scripts: a runaway log shall not fill the build host
ulimit -c 0
ulimit -f 1024
umask 022
