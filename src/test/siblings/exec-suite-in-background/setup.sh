mkdir -p data && echo 120 >data/usage
