#include "acme/queue.h"
int b;
