#include "net/wire.h"
int second;
