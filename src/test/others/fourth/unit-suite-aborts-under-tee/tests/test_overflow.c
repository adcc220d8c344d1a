#include <stdio.h>
#include <assert.h>
#include "../src/ring.h"
int main(void) {
    struct ring r = {{0}, 0, 0};
    for (int i = 0; i < CAP; i++) ring_push(&r, i);
    puts("ok fill"); fflush(stdout);
    ring_push(&r, 99);
    assert(ring_len(&r) == CAP);
    puts("ok overflow keeps capacity");
    return 0;
}
