#!/bin/sh
# HARK: title options of a kernel-like configuration are set, unset and appended
# HARK: silent
# HARK: run sh script.sh
# HARK: case tags=dash,config
set -e
cfg=dot.config
cp base.config "$cfg"
changes=0

state() {
    if v=$(grep "^CONFIG_$1=" "$cfg"); then
        echo "${v#*=}"
    elif grep -q "^# CONFIG_$1 is not set" "$cfg"; then
        echo n
    else
        echo undef
    fi
}

put() {
    key=$1
    case $2 in
        n) line="# CONFIG_$key is not set" ;;
        *) line="CONFIG_$key=$2" ;;
    esac
    if [ "$(state "$key")" = "$2" ]; then
        return
    fi
    if grep -Eq "^(# )?CONFIG_$key[ =]" "$cfg"; then
        sed -E "s/^(# )?CONFIG_$key[ =].*/$line/" "$cfg" > "$cfg.new"
        mv "$cfg.new" "$cfg"
    else
        echo "$line" >> "$cfg"
    fi
    changes=$((changes + 1))
}

for fragment in fragments/*.cfg; do
    while read -r key value; do
        test -n "$key" || continue
        put "$key" "$value"
    done < "$fragment"
done

left=3
while [ "$left" -gt 0 ]; do
    # expr ends with 1 when the result is 0
    left=$(expr "$left" - 1) || :
done

cmp -s base.config "$cfg" && { echo unchanged; exit 0; }
# diff ends with 1 for differences, more is trouble
diff base.config "$cfg" > config.diff || [ $? -eq 1 ]
grep '^[<>]' config.diff
echo "changes: $changes"
