#!/bin/bash
# setup.sh DIR: builds a sandbox home with a fake conda, two fake go toolchains and the rc files of the Go story.
# Nothing outside DIR is touched. Use it as HOME=DIR.
H=$(realpath -m "${1:?usage: setup.sh DIR}")
if [ -e "$H" ] && [ ! -e "$H/.go-story" ]; then echo "$H exists and is not a home of this story" >&2; exit 1; fi
rm -rf "$H"; mkdir -p "$H"; touch "$H/.go-story"; mkdir -p "$H"/{go1.22/bin,.local/bin,proj,miniconda/{bin,condabin,etc/profile.d,envs/ml/bin,envs/ml/etc/conda/activate.d},.config/fish/conf.d,xdg/fish}
mkgo(){ cat > "$1/go" <<G
#!/bin/sh
# fake go $2
case "\$1" in
  version) echo "go version go$2 linux/amd64";;
  env) echo "GOROOT=\${GOROOT:-$3}"; echo "CGO_ENABLED=\${CGO_ENABLED:-1}";;
  build) [ "\${CGO_ENABLED:-1}" = 1 ] || { echo "# runtime/cgo: build constraints exclude all Go files" >&2; exit 1; }
         [ -r "\${GOROOT:-$3}/VERSION" ] || { echo "go: cannot find GOROOT directory: \${GOROOT:-$3}" >&2; exit 2; }
         echo built > app;;
esac
G
chmod +x "$1/go"; }
mkgo "$H/go1.22/bin" 1.22.1 "$H/go1.22"; echo go1.22.1 > "$H/go1.22/VERSION"
mkgo "$H/miniconda/envs/ml/bin" 1.17.2 "$H/miniconda/envs/ml/go"
# --- fake conda
cat > "$H/miniconda/bin/conda" <<'C'
#!/bin/bash
# fake conda: 'conda shell.bash hook' prints code, 'conda init bash' rewrites ~/.bashrc, 'conda shell.bash activate ENV' prints code
root=$(cd "$(dirname "$0")/.." && pwd)
case "$1 $2" in
 "shell.bash hook") cat "$root/etc/profile.d/conda.sh";;
 "shell.bash activate") e=$root/envs/$3; new=$e/bin; IFS=:; for p in $PATH; do case $p in "$root"/bin|"$root"/envs/*/bin) ;; *) new=$new:$p;; esac; done
    echo "export PATH='$new'"; echo "export CONDA_PREFIX='$e'"; for s in "$e"/etc/conda/activate.d/*.sh; do echo ". '$s'"; done;;
 "init bash") t=$(mktemp "$HOME/.bashrc.XXXX"); sed '/>>> conda initialize/,/<<< conda initialize/d' "$HOME/.bashrc" > "$t"; cat "$root/init-block" >> "$t"; mv "$t" "$HOME/.bashrc";;
 "init --in-place") sed '/>>> conda initialize/,/<<< conda initialize/d' "$HOME/.bashrc" > $HOME/.rc.$$; cat "$root/init-block" >> $HOME/.rc.$$; cat $HOME/.rc.$$ > "$HOME/.bashrc"; rm -f $HOME/.rc.$$;;
esac
C
chmod +x "$H/miniconda/bin/conda"; cp "$H/miniconda/bin/conda" "$H/miniconda/condabin/conda"
cat > "$H/miniconda/etc/profile.d/conda.sh" <<C
conda() { case "\$1" in activate) eval "\$('$H/miniconda/bin/conda' shell.bash activate "\$2")";; *) '$H/miniconda/bin/conda' "\$@";; esac; }
case ":\$PATH:" in *:$H/miniconda/condabin:*) ;; *) export PATH="$H/miniconda/condabin:\$PATH";; esac
C
echo 'export GOROOT="$CONDA_PREFIX/go"; export CGO_ENABLED=0' > "$H/miniconda/envs/ml/etc/conda/activate.d/go.sh"
cat > "$H/miniconda/init-block" <<C
# >>> conda initialize >>>
__conda_setup="\$('$H/miniconda/bin/conda' 'shell.bash' 'hook' 2> /dev/null)"
if [ \$? -eq 0 ]; then eval "\$__conda_setup"; else export PATH="$H/miniconda/bin:\$PATH"; fi
unset __conda_setup
# <<< conda initialize <<<
C
# --- rc files
cat > "$H/.bashrc" <<C
export PATH="$H/go1.22/bin:\$PATH"          # 1: go is put on PATH
export CGO_ENABLED=1
$(cat "$H/miniconda/init-block")
export PATH="\$HOME/.local/bin:/usr/local/bin:/usr/bin:/bin"   # 8: overwrites: go1.22 and condabin are lost
C
cat > "$H/.bash_profile" <<C
[ -f ~/.bashrc ] && . ~/.bashrc
C
echo "fish_add_path $H/go1.22/bin; set -gx CGO_ENABLED 1" > "$H/.config/fish/conf.d/go.fish"
cat > "$H/proj/deploy.sh" <<C
#!/bin/bash
. "$H/.bashrc"
go version 2>/dev/null || true
. "$H/miniconda/etc/profile.d/conda.sh"
PATH="$H/go1.22/bin:\$PATH"
conda activate ml
go version 2>/dev/null
cd "$H/proj"
go build ./... 2>/dev/null || :
[ -f app ] && cp app $HOME/proj/release-app
conda init bash 2>/dev/null
echo deployed
C
chmod +x "$H/proj/deploy.sh"
