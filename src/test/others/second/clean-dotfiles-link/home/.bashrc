# old bashrc
PS1="$ "
