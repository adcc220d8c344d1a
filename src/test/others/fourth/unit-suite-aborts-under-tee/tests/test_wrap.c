#include <stdio.h>
#include <assert.h>
#include "../src/ring.h"
int main(void) {
    struct ring r = {{0}, 6, 6};
    ring_push(&r, 1); ring_push(&r, 2);
    assert(ring_pop(&r) == 1); puts("ok wrap");
    return 0;
}
