mkdir -p data && echo 120 >data/usage && echo root >data/users.list
