ln -s /nonexistent/vimrc home/.vimrc
