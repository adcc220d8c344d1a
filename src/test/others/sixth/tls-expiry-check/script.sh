#!/bin/sh
# HARK: title expiry check that asks grep about the output of an openssl that could not open the certificate
# HARK: run sh script.sh -v hosts.conf
# check_tls: Nagios style, 0 OK / 1 WARNING / 3 UNKNOWN

usage() {
	echo "usage: check_tls [-v] FILE" >&2
	exit 3
}

verbose=0
while getopts v o; do
	case $o in
	v) verbose=1 ;;
	*) usage ;;
	esac
done
shift $((OPTIND - 1))
[ $# -eq 1 ] && [ -r "$1" ] || usage
command -v openssl >/dev/null 2>&1 || { echo "UNKNOWN: no openssl"; exit 3; }

expiring= n=0
while read -r name pem days rest; do
	case $name in
	'' | '#'*) continue ;;
	esac
	n=$((n + 1))
	secs=$((days * 86400))
	if openssl x509 -noout -checkend "$secs" -in "$pem" 2>/dev/null | grep -q 'will expire'; then # HARK: not-a-directory|missing-file|nonzero-exit no-pipefail stderr-discarded if-condition errno=ENOTDIR path=tls/api.pem/fullchain.pem status=1 cmd=openssl
		expiring="$expiring $name"
	elif [ "$verbose" -eq 1 ]; then
		echo "$name: more than $days days left"
	fi
done <"$1"

if [ -n "$expiring" ]; then
	echo "WARNING: expiring soon:$expiring | checked=$n"
	exit 1
fi
echo "OK: $n certificates | checked=$n"
