int f(void) { return not_declared; }
