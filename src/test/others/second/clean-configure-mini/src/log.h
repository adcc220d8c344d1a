int say(const char *);
