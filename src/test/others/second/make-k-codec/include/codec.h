int register_codec(const char *);
