#!/bin/bash
set -e
mkdir -p dist srv/blog b/blog-2.4.0
echo '<html><body>blog</body></html>' > b/blog-2.4.0/index.html
tar -czf dist/blog-2.4.0.tgz -C b blog-2.4.0
rm -r b
