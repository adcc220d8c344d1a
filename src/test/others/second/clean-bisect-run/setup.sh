set -e
chmod 755 check.sh
repo=$PWD/history
commit() {
    printf '%s\n' "$2" > "$repo/calc.sh"
    git -C "$repo" add calc.sh
    git -C "$repo" commit -qm "$1"
}

git init -q -b main "$repo"
commit "c1 add" 'echo $(($1 + $2))'
commit "c2 faster" 'if [ $1 -lt 40 ]; then echo $(($1 + $2)); else echo $(($1 - $2)); fi'
commit "c3 wip" 'if [ $1 -lt 40 ]; then echo $(($1 + $2)); else echo $(($1 - $2))'
commit "c4 fix wip" 'if [ $1 -lt 40 ]; then echo $(($1 + $2)); else echo $(($1-$2)); fi'
commit "c5 quote" 'if [ "$1" -lt 40 ]; then echo $(($1 + $2)); else echo $(($1-$2)); fi'
