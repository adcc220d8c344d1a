#!/usr/bin/env bash
# HARK: silent
# HARK: title an image builder whose cache misses are the normal case
set -euo pipefail
root=$PWD
cache=$root/cache
mkdir -p "$cache"

digest() { sha256sum | cut -c1-16; }

build() {
  local parent=scratch id verb rest misses=0 work=$root/rootfs
  rm -rf "$work"; mkdir "$work"
  while read -r verb rest || [[ -n ${verb-} ]]; do
    case $verb in ''|'#'*) continue ;; esac
    id=$( { printf '%s\n' "$parent" "$verb $rest"; [[ $verb != COPY ]] || cat "ctx/${rest%% *}"; } | digest)
    if tar -xf "$cache/$id.tar" -C "$work" 2>/dev/null; then
      echo "CACHED $verb $rest"
    else
      echo "STEP   $verb $rest"
      misses=$((misses + 1))
      case $verb in
        COPY)  set -- $rest
               mkdir -p "$work$(dirname "$2")"
               cp --reflink=auto "ctx/$1" "$work$2" ;;
        RUN)   ( cd "$work"; bash -euc "$rest" ) ;;
        *)     echo "unknown instruction $verb" >&2; return 2 ;;
      esac
      tar -C "$work" -cf "$cache/$id.tar.part" .
      mv "$cache/$id.tar.part" "$cache/$id.tar"
    fi
    parent=$id
  done < Buildfile
  echo "misses: $misses"
}

build
build
(cd rootfs && find . -type f | sort)
