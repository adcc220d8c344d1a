host=$HOST
port=$PORT
