#define GREETING "good day"
