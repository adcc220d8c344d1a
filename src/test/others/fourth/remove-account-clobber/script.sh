#!/bin/bash
# HARK: title the account file is read and written by the same grep, and is empty afterwards
# HARK: run bash script.sh --purge mallory
# HARK: case tags=users
set -eu

ACCOUNTS=db/accounts
GROUPS_FILE=db/groups
PURGE=no

while [ $# -gt 0 ]; do
    case "$1" in
        --purge) PURGE=yes ;;
        --) shift; break ;;
        -*) echo "unknown option $1" >&2; exit 64 ;;
        *)  break ;;
    esac
    shift
done
USER_NAME=${1:?account name wanted}

if ! grep -q "^$USER_NAME:" $ACCOUNTS; then
    echo "no account $USER_NAME" >&2
    exit 1
fi

cp -p $ACCOUNTS $ACCOUNTS-
# grep says 1 when the last account goes
grep -v "^$USER_NAME:" $ACCOUNTS > $ACCOUNTS || true   # HARK: file-clobbered|nonzero-exit status=2 or-true

# group memberships
sed -e "s/\([:,]\)$USER_NAME\(,\|\$\)/\1/" -e 's/,$//' $GROUPS_FILE > $GROUPS_FILE.tmp
mv $GROUPS_FILE.tmp $GROUPS_FILE

if [ $PURGE = yes ] && [ -d "home/$USER_NAME" ]; then
    rm -r "home/$USER_NAME"
    echo "home of $USER_NAME removed"
fi

if grep -q "^$USER_NAME:" $ACCOUNTS; then
    echo "still there: $USER_NAME" >&2
    exit 1
fi
echo "account $USER_NAME removed"
