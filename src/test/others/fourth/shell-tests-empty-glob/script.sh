#!/bin/bash
# HARK: title the integration tests' names do not match and nobody runs
# mini TAP harness
SUITES=(unit integration)
declare -A ok_count bad_count
tmp=$(mktemp -d ./tap.XXXXXX)
trap "rm -rf '$tmp'" EXIT

function tally {
	local suite=$1 log=$2
	while read -r word rest; do
		case "$word $rest" in
			"not ok "*) (( bad_count[$suite]++ )); echo "  FAIL ${rest#ok }" ;;
			"ok "*)     (( ok_count[$suite]++ )) ;;
		esac
	done < "$log"
}

for suite in "${SUITES[@]}"; do
	ok_count[$suite]=0 bad_count[$suite]=0
	for t in tests/$suite/*_test.sh; do
		log=$tmp/$suite.tap
		# HARK: empty-glob|missing-file no-errexit output-discarded errno=ENOENT path=tests/integration/*_test.sh status=127 cmd=bash
		bash "$t" > "$log" 2>&1
		tally "$suite" "$log"
	done
done

fail=0
for suite in "${SUITES[@]}"; do
	printf '%-12s ok=%d failed=%d\n' "$suite" "${ok_count[$suite]}" "${bad_count[$suite]}"
	(( fail += bad_count[$suite] ))
done
(( fail == 0 )) && echo PASS || { echo FAIL; exit 1; }
