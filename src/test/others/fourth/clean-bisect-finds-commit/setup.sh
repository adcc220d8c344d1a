set -e
git init -q -b main .
git config user.name Dev; git config user.email dev@example.test
for i in 1 2 3 4 5; do
  if [ $i -lt 4 ]; then op='+'; else op='-'; fi
  printf '# rev %s\nadd() { echo $(($1 %s $2)); }\n' $i "$op" > calc.sh
  git add calc.sh; git commit -q -m "change $i"
done
git tag good HEAD~4
