mkdir -p site/conf site/htdocs mirror/conf/limits
echo 'nofile 4096' > site/conf/limits
echo 'listen 8080' > site/conf/server
for p in index about contact; do echo "<h1>$p</h1>" > site/htdocs/$p.html; done
# until last year the limits were a directory of drop-ins
echo 'nofile 1024' > mirror/conf/limits/10-nofile
echo 'listen 80' > mirror/conf/server
