# distribution default
