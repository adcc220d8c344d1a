ln -s /nonexistent/old-dotfiles/zshrc home/.zshrc
ln -s old-place/gitconfig home/.gitconfig
