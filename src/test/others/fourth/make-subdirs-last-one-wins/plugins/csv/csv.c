#include "plugin.h"
#include "quoting.h"
int csv_abi(void) { return PLUGIN_ABI; }
