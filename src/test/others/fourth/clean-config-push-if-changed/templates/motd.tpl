Welcome to {{host}}.
Be nice.
