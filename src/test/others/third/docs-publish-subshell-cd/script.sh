#!/bin/sh
# HARK: title documentation is published from a directory the builder no longer writes; exit in a subshell is not seen
# HARK: run sh script.sh
# HARK: case tags=dash,docs
umask 022
version=$(cat VERSION)
target=public/docs/$version

render() {
    mkdir -p build/dirhtml/"$1"
    {
        echo "<html><body>"
        sed -e 's,^# \(.*\),<h1>\1</h1>,' -e 's,^$,<p>,' "src/$1.md"
        echo "</body></html>"
    } > build/dirhtml/"$1"/index.html
}

for page in src/*.md; do
    page=${page#src/}
    render "${page%.md}"
done

# spelling is only looked at where the tool is there
if command -v codespell-none >/dev/null 2>&1; then
    codespell-none src
fi

rm -rf "$target"
mkdir -p "$target"
( cd build/html || exit 1; tar -cf - . ) > site.tar   # HARK: cd-failed subshell no-errexit errno=ENOENT path=build/html
if [ -s site.tar ]; then
    tar -xf site.tar -C "$target"
fi
rm -f site.tar

if [ "$(readlink public/docs/latest)" != "$version" ]; then
    ln -sfn "$version" public/docs/latest
fi
echo "docs $version published"
