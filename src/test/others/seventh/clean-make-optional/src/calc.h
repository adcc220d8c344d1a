#define NEED 3
