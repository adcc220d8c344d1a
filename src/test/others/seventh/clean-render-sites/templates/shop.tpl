host=$HOST
token=$TOKEN
