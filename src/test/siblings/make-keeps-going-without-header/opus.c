#include "audio/codec.h"
int opus(void) { return 2; }
