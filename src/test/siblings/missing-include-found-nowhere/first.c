#include "net/base.h"
int first = A;
