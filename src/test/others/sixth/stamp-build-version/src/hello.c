#include <stdio.h>
#include "version.h"
int main(void) {
    printf("hello %s (%s, %s)\n", HELLO_VERSION, HELLO_FLAVOUR, HELLO_STATE);
    return 0;
}
