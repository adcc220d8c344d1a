#include "codec.h"
int opus_init(void) { return register_codec("opus"); }
