nameserver {{dns}}
