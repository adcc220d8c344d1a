#!/bin/bash
# HARK: title two queue workers in the background; a handler without its execute bit, the job is moved to done all the same
# drain the spool: `worker` N times in parallel, each claims jobs by rename
set -u

workers=2
mkdir -p running done out logs

claim() {
  local me=$1 j mine
  for j in queue/*.json; do
    [[ -e $j ]] || continue
    mine=running/$me.${j##*/}
    # the other worker may be faster
    if mv -n "$j" "$mine" 2>/dev/null && [[ -e $mine ]]; then
      printf '%s\n' "$mine"
      return 0
    fi
  done
  return 1
}

worker() {
  local me=$1 job kind
  while job=$(claim "$me"); do
    kind=$(jq -r .kind "$job")
    case $kind in
      thumb | index | mail) ;;
      *) mv "$job" "queue/${job##*/}.bad"; continue ;;
    esac
    "handlers/$kind" <"$job" >>"logs/worker-$me.log" 2>&1 # HARK: permission-denied|exec-failed no-errexit background-not-waited errno=EACCES call=exec path=handlers/mail status=126 cmd="handlers/$kind"
    mv "$job" "done/${job#running/?.}"
    echo "$kind" >>"logs/handled-$me"
  done
}

for ((i = 1; i <= workers; i++)); do
  : >"logs/handled-$i"
  worker "$i" &
done
wait

left=$(find queue running -type f | wc -l)
echo "handled $(cat logs/handled-* | wc -l) jobs, $left left"
sort logs/handled-* | uniq -c | sed 's/^ *//'
[[ $left -eq 0 ]]
