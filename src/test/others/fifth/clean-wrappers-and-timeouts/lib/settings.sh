for f in ./settings.local lib/settings.default; do
    if [ -r "$f" ]; then
        sed -n 's/^level *= *\([a-z]*\)$/LEVEL=\1/p' "$f"
        break
    fi
done
