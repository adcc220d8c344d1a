#include <stdio.h>
#include "config.h"
#if HAVE_HSM
#include <hsm/session.h>
#endif
int main(void) {
    puts(HAVE_HSM ? "keys in the HSM" : "keys in files");
    return 0;
}
