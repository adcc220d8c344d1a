# failures per call and errno, as one would count them by hand; halves of torn calls are not joined
{ name = $3; if (name == "<...") name = $4; else sub(/\(.*/, "", name)
  if (match($0, / = -1 E[A-Z0-9]+/)) count[name " " substr($0, RSTART + 6, RLENGTH - 6)]++ }
END { for (key in count) print count[key], key }
