#!/bin/sh
# prints shell code that selects the tool chain; meant for eval
set -eu
root=${1:?}
conf=$root/conf
. "$conf/toolchain.rc"  # HARK: source-missing|missing-file subst-status-ignored stderr-discarded errno=ENOENT path=conf/toolchain.rc status=2
printf 'JDK=%s\n' "$JDK"
printf 'TOOLS="%s/opt/jdk-%s/bin"\n' "$root" "$JDK"
printf 'FLAGS="%s"\n' "${JFLAGS:-}"
