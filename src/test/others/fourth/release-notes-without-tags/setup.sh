set -e
git init -q -b main .
git config user.name Dev; git config user.email dev@example.test
mkdir -p src
n=0
for s in "Initial import" "Add parser" "Fix quoting" "Speed up lexer" "Document flags"; do
  n=$((n+1)); echo "line $n" >> src/main.txt; git add src; git commit -q -m "$s"
  [ $n = 3 ] && git tag 1.4.0
done
:
