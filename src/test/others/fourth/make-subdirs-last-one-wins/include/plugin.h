#define PLUGIN_ABI 3
