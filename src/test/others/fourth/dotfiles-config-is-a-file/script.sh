#!/usr/bin/env bash
# HARK: title a dotfiles module fails inside an if and reports success
set -euo pipefail
shopt -s nullglob

target=${DOTFILES_HOME:-$PWD/home}
installed=() skipped=()

module_shell() {
  ln -sf "$PWD/dots/bashrc" "$target/.bashrc"
  echo "  shell: .bashrc"
}

module_git() {
  ln -sf "$PWD/dots/git/config" "$target/.gitconfig"
  echo "  git: .gitconfig"
}

module_nvim() {
  local dest=$target/.config/nvim f
  # HARK: not-a-directory|write-failed|nonzero-exit errexit-disabled-in-condition stderr-discarded errno=ENOTDIR path=.config call=chdir status=1
  mkdir -p "$dest" 2>/dev/null
  for f in dots/nvim/*; do
    # HARK: extra
    ln -sf "$PWD/$f" "$dest/" 2>/dev/null
  done
  echo "  nvim: .config/nvim"
}

for m in shell git nvim; do
  echo "module $m"
  if "module_$m"; then
    installed+=("$m")
  else
    skipped+=("$m")
  fi
done

echo "installed: ${installed[*]}"
[[ ${#skipped[@]} -eq 0 ]] || { echo "skipped: ${skipped[*]}"; exit 1; }
