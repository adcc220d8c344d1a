int clip(void) { return 1; }
