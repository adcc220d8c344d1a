/* The ceiling: what `hark stats` counts of a plain `strace -f -o` log, in C and with nothing else to do.
   Calls, errors and time by (name, errno), failures by path, both halves of torn calls paired by pid.
       ceiling LOG          gcc -O3 -march=native -o ceiling ceiling.c */
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>

typedef uint64_t word;
#define EACH(c) ((c) * 0x0101010101010101ULL)
#define MIX 0x9E3779B97F4A7C15ULL

static word at(const char *p) { word w; memcpy(&w, p, 8); return w; }
static word zeros(word w) { return (w - EACH(1)) & ~w & EACH(0x80); }
static int first(word marks) { return __builtin_ctzll(marks) >> 3; }

static const char *seek(const char *p, char c) {
  word marks;
  while (!(marks = zeros(at(p) ^ EACH((word)(unsigned char)c)))) p += 8;
  return p + first(marks);
}

static word hash(const char *p, const char *end) {
  word h = end - p;
  for (; p + 8 <= end; p += 8) { h = (h ^ at(p)) * MIX; h ^= h >> 29; }
  if (p < end) { h = (h ^ (at(p) << (8 * (8 - (end - p))))) * MIX; h ^= h >> 32; }
  return h ? h : 1;
}

struct row { word key, count, nanos, longest; };
struct table { struct row *rows; word size, used; };

static void count(struct table *t, word key, word nanos) {
  if (t->used * 2 >= t->size) {
    struct table big = {calloc(t->size * 2, sizeof(struct row)), t->size * 2, t->used};
    for (word i = 0; i < t->size; i++) {
      if (!t->rows[i].key) continue;
      word k = t->rows[i].key & (big.size - 1);
      while (big.rows[k].key) k = (k + 1) & (big.size - 1);
      big.rows[k] = t->rows[i];
    }
    free(t->rows);
    *t = big;
  }
  word i = key & (t->size - 1);
  while (t->rows[i].key && t->rows[i].key != key) i = (i + 1) & (t->size - 1);
  t->used += !t->rows[i].key;
  t->rows[i].key = key;
  t->rows[i].count++;
  t->rows[i].nanos += nanos;
  if (nanos > t->rows[i].longest) t->rows[i].longest = nanos;
}

static struct table calls, paths;
static const char *heads[1 << 22];
static word lines, failed, torn, paired, odd;

static word duration(const char *end) { /* " <0.000012>" */
  word v = 0;
  for (const char *p = end - 9; p < end - 1; p++) if (*p != '.') v = v * 10 + (*p - '0');
  return v * 1000;
}

static void path(const char *from, const char *to, word nanos) {
  const char *open = seek(from, '"');
  if (open >= to) return;
  const char *close = open + 1;
  while (close < to && *close != '"') {
    word marks = zeros(at(close) ^ EACH('"')) | zeros(at(close) ^ EACH('\\'));
    close += marks ? first(marks) : 8;
    if (marks && *close == '\\') close += 2;
  }
  count(&paths, hash(open + 1, close < to ? close : to), nanos);
}

static void line(const char *p, const char *end) {
  int pid = 0;
  const char *start = p;
  while (*p >= '0' && *p <= '9') pid = pid * 10 + (*p++ - '0');
  if (p - start < 5) p = start + 5;
  p += 19; /* a blank, seconds and microseconds since 1970, a blank */
  if (end - p < 8 || *p == '-' || *p == '+') return;
  int tail = *p == '<';
  p += tail ? 5 : 0;
  const char *name = seek(p, tail ? ' ' : '(');
  const char *right = end;
  if (end[-1] == '>') {
    if (at(end - 8) == at("hed ...>")) { heads[pid & ((1 << 22) - 1)] = start; torn++; return; }
    if (end[-10] == '<') right = end - 11;
  }
  const char *equals = right - 3;
  while (equals > name && !(equals[0] == ' ' && equals[1] == '=' && equals[2] == ' ')) equals--;
  if (equals <= name) { odd++; return; }
  word nanos = right < end ? duration(end) : 0, key = hash(p, name);
  const char *head = tail ? heads[pid & ((1 << 22) - 1)] : 0;
  paired += head != 0;
  if (equals[3] == '-' && equals[6] == 'E') {
    const char *errno_end = seek(equals + 6, ' ');
    key ^= hash(equals + 6, errno_end) * 31;
    path(head ? head : name, head ? seek(head, '\n') : equals, nanos);
    failed++;
  }
  if (tail) heads[pid & ((1 << 22) - 1)] = 0;
  count(&calls, key ? key : 1, nanos);
}

int main(int argc, char **argv) {
  struct stat size;
  int fd = argc > 1 ? open(argv[1], O_RDONLY) : -1;
  if (fd < 0 || fstat(fd, &size)) return fprintf(stderr, "usage: ceiling LOG\n"), 2;
  const char *log = mmap(0, size.st_size + 4096, PROT_READ, MAP_PRIVATE, fd, 0), *end = log + size.st_size - 64;
  calls = (struct table){calloc(4096, sizeof(struct row)), 4096, 0};
  paths = (struct table){calloc(4096, sizeof(struct row)), 4096, 0};
  for (const char *p = log; p < end; lines++) {
    const char *newline = seek(p, '\n');
    line(p, newline);
    p = newline + 1;
  }
  printf("%lu lines, %lu failed, %lu torn, %lu paired, %lu odd\n", lines, failed, torn, paired, odd);
  return 0;
}
