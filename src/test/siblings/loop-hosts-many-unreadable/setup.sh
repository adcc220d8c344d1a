mkdir -p facts
printf 'b\na\n' > facts/web1.txt
printf 'd\nc\n' > facts/web2.txt
