#include <stdio.h>
#include "../config.h"
int main(void) {
    printf("strlcpy=%d pthread=%d fancy=%d\n", HAVE_STRLCPY_H, HAVE_PTHREAD_H, HAVE_FANCY_H);
    return 0;
}
