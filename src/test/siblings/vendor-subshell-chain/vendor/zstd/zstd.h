#define ZSTD 1
