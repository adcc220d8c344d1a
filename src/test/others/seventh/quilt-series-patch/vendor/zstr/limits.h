#ifndef ZSTR_LIMITS_H
#define ZSTR_LIMITS_H
/* since 1.4 in kilobytes */
#define ZSTR_MAX_KB 64
#define ZSTR_DEPTH 8
#endif
