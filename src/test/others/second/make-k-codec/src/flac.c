#include "codec.h"
int flac_init(void) { return register_codec("flac"); }
