#!/bin/bash
# HARK: silent
# HARK: title select and mapfile with answers from a here-document; select ends at end of input
# HARK: case tags=heredoc,array
mapfile -t cities < cities.txt
PS3='? '
select c in "${cities[@]}" quit; do
    [ "$c" = quit ] && break
    echo "chosen ${c:-nothing}"
done 2>/dev/null <<'EOT'
2
9
EOT
echo "of ${#cities[@]} cities"
