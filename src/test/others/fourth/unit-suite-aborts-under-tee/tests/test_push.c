#include <stdio.h>
#include <assert.h>
#include "../src/ring.h"
int main(void) {
    struct ring r = {{0}, 0, 0};
    ring_push(&r, 7); assert(ring_len(&r) == 1); puts("ok push one");
    assert(ring_pop(&r) == 7); puts("ok pop one");
    return 0;
}
