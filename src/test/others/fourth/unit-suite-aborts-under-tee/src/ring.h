#ifndef RING_H
#define RING_H
#define CAP 4
struct ring { int data[CAP]; unsigned head, tail; };
static inline int ring_len(const struct ring *r) { return (int)(r->head - r->tail); }
static inline int ring_push(struct ring *r, int v) { r->data[r->head % CAP] = v; r->head++; return 0; }
static inline int ring_pop(struct ring *r) { int v = r->data[r->tail % CAP]; r->tail++; return v; }
#endif
