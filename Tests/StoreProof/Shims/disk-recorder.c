// Writes down what a program does to its disk, so that a test can rebuild what a loss of power at any
// moment may have left.
//
// Preloaded into a program. For each call that changes or synchronises a file below the folder
// DISK_FOLDER, and for each thing the program says, one record is added to the file DISK_RECORD:
//   kind       1 byte: W write, T truncate, S synchronise, U unlink, A said
//   name       2 bytes of length, then the path below the folder
//   place      8 bytes: where a write begins, or the new length
//   content    8 bytes of length, then the bytes
// Numbers are little-endian. What fails is not written down.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

// The path below the folder, or NULL when it is none of our business.
static const char *below(const char *path) {
  const char *folder = getenv("DISK_FOLDER");
  size_t length = folder ? strlen(folder) : 0;
  return length && path && strncmp(path, folder, length) == 0 && path[length] == '/'
    ? path + length + 1 : NULL;
}

static const char *name_of(int descriptor, char *path, size_t size) {
  char link[64];
  struct stat status;
  if (fstat(descriptor, &status) || !S_ISREG(status.st_mode)) return NULL;
  snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
  ssize_t length = readlink(link, path, size - 1);
  if (length <= 0) return NULL;
  path[length] = 0;
  return below(path);
}

static void record(char kind, const char *name, uint64_t place, const void *bytes, uint64_t count) {
  static int file = -1;
  if (file < 0) {
    file = syscall(SYS_openat, AT_FDCWD, getenv("DISK_RECORD"),
      O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC, 0600);
  }
  uint16_t length = strlen(name);
  struct iovec parts[] = {{&kind, 1}, {&length, 2}, {(void *)name, length},
    {&place, 8}, {&count, 8}, {(void *)bytes, count}};
  // A record that is lost would make the test believe less than there was.
  if (file < 0 || writev(file, parts, 6) != (ssize_t)(19 + length + count)) abort();
}

#define REAL(type, name, ...)      \
  static type (*real)(__VA_ARGS__); \
  if (!real) real = (type(*)(__VA_ARGS__))dlsym(RTLD_NEXT, #name)

#define ON_WRITE(call, offset_type)                                                   \
  ssize_t call(int descriptor, const void *bytes, size_t count, offset_type offset) { \
    REAL(ssize_t, call, int, const void *, size_t, offset_type);                      \
    char path[4096];                                                                  \
    ssize_t done = real(descriptor, bytes, count, offset);                            \
    const char *name = name_of(descriptor, path, sizeof path);                        \
    if (done > 0 && name) record('W', name, offset, bytes, done);                     \
    return done;                                                                      \
  }

#define ON_SYNCHRONISE(call)                                   \
  int call(int descriptor) {                                   \
    REAL(int, call, int);                                      \
    char path[4096];                                           \
    int result = real(descriptor);                             \
    const char *name = name_of(descriptor, path, sizeof path); \
    if (result == 0 && name) record('S', name, 0, "", 0);      \
    return result;                                             \
  }

#define ON_TRUNCATE(call, offset_type)                         \
  int call(int descriptor, offset_type length) {               \
    REAL(int, call, int, offset_type);                         \
    char path[4096];                                           \
    int result = real(descriptor, length);                     \
    const char *name = name_of(descriptor, path, sizeof path); \
    if (result == 0 && name) record('T', name, length, "", 0); \
    return result;                                             \
  }

ON_WRITE(pwrite, off_t)
ON_WRITE(pwrite64, off64_t)
ON_SYNCHRONISE(fsync)
ON_SYNCHRONISE(fdatasync)
ON_TRUNCATE(ftruncate, off_t)
ON_TRUNCATE(ftruncate64, off64_t)

int unlink(const char *path) {
  REAL(int, unlink, const char *);
  int result = real(path);
  if (result == 0 && below(path)) record('U', below(path), 0, "", 0);
  return result;
}

ssize_t write(int descriptor, const void *bytes, size_t count) {
  REAL(ssize_t, write, int, const void *, size_t);
  // Before it is said: from then on it may not be lost.
  if (descriptor == 1) record('A', "", 0, bytes, count);
  return real(descriptor, bytes, count);
}
