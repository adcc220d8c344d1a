#include <stdio.h>
#include "config.h"
#include "log.h"
int say(const char *s) { printf("[minilog] %s\n", s); return 0; }
