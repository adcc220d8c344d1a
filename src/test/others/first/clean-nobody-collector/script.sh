#!/bin/bash
# HARK: silent
# HARK: title an unprivileged collector that takes what it may read and spools where it may write
# HARK: case user=nobody
set -euo pipefail

choose_spool() {
    local d
    for d in /var/spool/statcollect /var/lib/statcollect "$PWD/spool"; do
        if mkdir -p "$d" 2>/dev/null && [ -w "$d" ]; then
            echo "$d"
            return 0
        fi
    done
    return 1
}

spool=$(choose_spool) || { echo "nowhere to write" >&2; exit 1; }
out=$spool/facts
: > "$out"

fact() { printf '%s=%s\n' "$1" "$2" >> "$out"; }

fact user "$(id -un)"
fact readonly_root "$([ -w / ] && echo no || echo yes)"

# the host key belongs to root: only its public half is collected
for key in keys/host.key keys/host.pub; do
    if head -c1 "$key" > /dev/null 2>&1; then
        fact "$(basename "$key")" "$(cksum < "$key" | cut -d' ' -f1)"
    else
        fact "$(basename "$key")" private
    fi
done

if sudo -n true 2>/dev/null; then
    fact sudo yes
else
    fact sudo no
fi

mem=$(awk '/^MemTotal/ { print ($2 > 0) ? "known" : "odd" }' /proc/meminfo)
fact memory "$mem"

# another user's process table entries: the exe link is not readable, the command line is
if exe=$(readlink /proc/1/exe 2>/dev/null); then
    fact init "readable"
else
    fact init "$(test -s /proc/1/cmdline && echo hidden || echo kernel)"
fi

grep -v -e '^init=' -e '^sudo=' "$out"
