int wave(void) { return 1; }
