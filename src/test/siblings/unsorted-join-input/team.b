ann
bob
