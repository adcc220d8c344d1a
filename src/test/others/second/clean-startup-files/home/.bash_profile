[ -r ~/.profile ] && . ~/.profile
[ -r ~/.bashrc ] && . ~/.bashrc
[ -r ~/.bash_local ] && . ~/.bash_local
:
