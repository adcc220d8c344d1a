path_prepend() {
    case ":$PATH:" in
        *":$1:"*) return 0 ;;
    esac
    [ -d "$1" ] && PATH=$1:$PATH
}
path_prepend "$HOME/.cargo/bin"
path_prepend "$HOME/go/bin"
path_prepend "$HOME/bin"
export PATH
first_of() { local c; for c; do type -P "$c" 2>/dev/null && return; done; return 1; }
EDITOR=$(basename "$(first_of nvim-qt-nightly micro-edit ed sed)")
PAGER=$(basename "$(first_of bat-cat cat)")
export EDITOR PAGER
if [ -x /usr/bin/dircolors ]; then
    test -r ~/.dircolors && eval "$(dircolors -b ~/.dircolors)" || eval "$(dircolors -b)"
fi
stty -ixon 2>/dev/null || true
[[ $- == *i* ]] && PS1='\w \$ '
for rc in ~/.bashrc.d/*.sh; do
    [ -r "$rc" ] && . "$rc"
done
unset rc
