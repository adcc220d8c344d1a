set -e
git init -q -b main .
git config user.name Dev; git config user.email dev@example.test
printf 'one\ntwo\nthree\n' > list.txt; git add list.txt; git commit -q -m base
git branch feat-docs; git branch feat-two; git branch feat-deux
git checkout -q feat-docs; echo doc > doc.txt; git add doc.txt; git commit -q -m "add doc"
git checkout -q feat-two; sed -i s/two/TWO/ list.txt; git commit -q -am "shout two"
git checkout -q feat-deux; sed -i s/two/deux/ list.txt; git commit -q -am "french two"
git checkout -q main
