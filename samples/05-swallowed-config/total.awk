BEGIN {
  FS = ","
  while ((getline line < rates) > 0) {
    split(line, field, ",")
    rate[field[1]] = field[2]
  }
}
{ total += $2 * rate[$3] }
END { printf "total: %.2f EUR\n", total }
