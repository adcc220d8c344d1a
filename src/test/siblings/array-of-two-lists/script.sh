#!/bin/bash
# HARK: title only the last substitution of an array assignment decides; the first list is missing
# HARK: case tags=substitution,array
set -e
pkgs=( $(cat lists/base.txt) $(cat lists/extra.txt) )   # HARK: missing-file subst-status-ignored last-command-wins errno=ENOENT path=lists/base.txt status=1 call=open cmd=cat
echo "installing ${#pkgs[@]} packages: ${pkgs[*]}"
printf '%s\n' "${pkgs[@]}" > installed.txt
