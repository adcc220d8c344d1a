#!/bin/sh
# HARK: title accounts become LDIF; the password tool is not installed and its status is lost in an argument
# HARK: run sh script.sh
# HARK: case tags=dash,ldap
set -eu

base="ou=people,dc=example,dc=org"
out=people.ldif
: > "$out"

next_uid() {
    last=$(sort -t: -k3,3n etc/passwd | tail -n 1 | cut -d: -f3)
    echo $((last + 1))
}

uidn=$(next_uid)
added=0
while IFS=';' read -r login name secret; do
    case $login in
        ''|'#'*) continue ;;
    esac
    # already known on this host: keep what is there
    if grep -q "^$login:" etc/passwd; then
        echo "$login exists"
        continue
    fi
    {
        printf 'dn: uid=%s,%s\n' "$login" "$base"
        printf 'objectClass: posixAccount\n'
        printf 'cn: %s\n' "$name"
        printf 'uidNumber: %d\n' "$uidn"
        printf 'userPassword: %s\n\n' "$(slappasswd -h '{SSHA}' -s "$secret")"   # HARK: command-not-found subst-status-ignored status=127 cmd=slappasswd
    } >> "$out"
    uidn=$((uidn + 1))
    added=$((added + 1))
done < new-users.csv

echo "$added accounts written to $out"
