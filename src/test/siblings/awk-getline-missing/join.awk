BEGIN {
    while ((getline line < "prices.txt") > 0) {   # HARK: also a
        split(line, p, " ")
        price[p[1]] = p[2]
    }
}
{ print $1, $2 * price[$1] }
