#include "codec.h"
#include "vpx/vpx_codec.h"
int vp8_init(void) { return register_codec("vp8"); }
