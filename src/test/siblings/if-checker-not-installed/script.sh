#!/bin/bash
# HARK: title the checker is not installed; its complaint scrolls by, and only what it found to be good is marked
set -u
mkdir -p marked
for file in incoming/*.csv; do
    if csv-validate "$file"; then   # HARK: command-not-found if-condition status=127
        cp "$file" marked/
    fi
done
echo "marked: $(find marked -type f | wc -l)"
