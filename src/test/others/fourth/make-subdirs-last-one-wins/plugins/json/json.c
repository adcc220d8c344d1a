#include "plugin.h"
int json_abi(void) { return PLUGIN_ABI; }
