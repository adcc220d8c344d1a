#!/bin/bash
# HARK: title the queue plugin has an interpreter that is not installed, its status is sorted away
# HARK: case tags=monitoring
# Runs everything in plugins/ and sums the worst state up, nagios style.

PLUGINS=plugins
export FACTS=$PWD/facts
worst=0
declare -i ok=0 warn=0 crit=0

for plugin in $PLUGINS/[0-9]*; do
	text=$($plugin 2>/dev/null)                             # HARK: bad-interpreter errno=ENOENT path=plugins/30-queue stderr-discarded no-errexit cmd=$plugin
	case $? in
	0)	ok+=1 ;;
	1)	warn+=1; [ $worst -lt 1 ] && worst=1 ;;
	2)	crit+=1; worst=2 ;;
	esac
	[ -n "$text" ] && echo "  ${plugin##*/}: $text"
done

case $worst in
0)	word=OK ;;
1)	word=WARNING ;;
2)	word=CRITICAL ;;
esac

echo "$word - $ok ok, $warn warning, $crit critical"
exit $worst
