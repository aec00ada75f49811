// Breaks one call to the disk, chosen by its number.
//
// Preloaded into a program. Counts the calls that touch files below the folder DISK_FOLDER. At
// call number DISK_FAILS_AT it does what DISK_FAILS_BY says:
//   a number   the call fails with this errno; with DISK_STAYS_BROKEN=1 every later call too
//   kill       the program is killed before the call
//   torn       the first half of a write is done, then the program is killed
// When it happens, an empty file is made at DISK_FAILED_MARK; without that file the program ended
// before it reached the call, and the sweep is complete.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

static long calls;

static int is_watched(const char *path) {
  const char *folder = getenv("DISK_FOLDER");
  return folder && path && strncmp(path, folder, strlen(folder)) == 0;
}

static int is_watched_descriptor(int descriptor) {
  char link[64], path[4096];
  snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length <= 0) return 0;
  path[length] = 0;
  return is_watched(path);
}

static const char *setting(const char *name) {
  const char *value = getenv(name);
  return value ? value : "";
}

// The errno with which this call must fail, or 0; -1 when half of it must be done.
static int trouble(void) {
  long at = atol(setting("DISK_FAILS_AT"));
  calls += 1;
  if (calls < at || at == 0) return 0;
  if (calls > at && strcmp(setting("DISK_STAYS_BROKEN"), "1") != 0) return 0;
  long mark = syscall(SYS_openat, AT_FDCWD, setting("DISK_FAILED_MARK"), O_CREAT | O_WRONLY, 0600);
  if (mark >= 0) syscall(SYS_close, mark);
  if (strcmp(setting("DISK_FAILS_BY"), "kill") == 0) kill(getpid(), SIGKILL);
  if (strcmp(setting("DISK_FAILS_BY"), "torn") == 0) return -1;
  return atoi(setting("DISK_FAILS_BY"));
}

#define REAL(type, name, ...)                                                    \
  static type (*real)(__VA_ARGS__);                                              \
  if (!real) real = (type(*)(__VA_ARGS__))dlsym(RTLD_NEXT, #name)

#define FAIL_IF(watched)                        \
  if (watched) {                                \
    int error = trouble();                      \
    if (error < 0) kill(getpid(), SIGKILL);     \
    if (error > 0) return errno = error, -1;    \
  }

#define ON_WRITE(name, offset_type)                                                    \
  ssize_t name(int descriptor, const void *bytes, size_t count, offset_type offset) {  \
    REAL(ssize_t, name, int, const void *, size_t, offset_type);                       \
    if (is_watched_descriptor(descriptor)) {                                           \
      int error = trouble();                                                           \
      if (error < 0) {                                                                 \
        real(descriptor, bytes, count / 2, offset);                                    \
        kill(getpid(), SIGKILL);                                                       \
      }                                                                                \
      if (error > 0) return errno = error, -1;                                         \
    }                                                                                  \
    return real(descriptor, bytes, count, offset);                                     \
  }

#define ON_READ(name, offset_type)                                              \
  ssize_t name(int descriptor, void *bytes, size_t count, offset_type offset) { \
    REAL(ssize_t, name, int, void *, size_t, offset_type);                      \
    FAIL_IF(is_watched_descriptor(descriptor))                                  \
    return real(descriptor, bytes, count, offset);                              \
  }

#define ON_SYNCHRONISE(name)                   \
  int name(int descriptor) {                   \
    REAL(int, name, int);                      \
    FAIL_IF(is_watched_descriptor(descriptor)) \
    return real(descriptor);                   \
  }

#define ON_TRUNCATE(name, offset_type)             \
  int name(int descriptor, offset_type length) {   \
    REAL(int, name, int, offset_type);             \
    FAIL_IF(is_watched_descriptor(descriptor))     \
    return real(descriptor, length);               \
  }

#define ON_OPEN(name)                                 \
  int name(const char *path, int flags, ...) {        \
    REAL(int, name, const char *, int, ...);          \
    va_list rest;                                     \
    va_start(rest, flags);                            \
    mode_t mode = va_arg(rest, mode_t);               \
    va_end(rest);                                     \
    FAIL_IF(is_watched(path))                         \
    return real(path, flags, mode);                   \
  }

ON_WRITE(pwrite, off_t)
ON_WRITE(pwrite64, off64_t)
ON_READ(pread, off_t)
ON_READ(pread64, off64_t)
ON_SYNCHRONISE(fsync)
ON_SYNCHRONISE(fdatasync)
ON_TRUNCATE(ftruncate, off_t)
ON_TRUNCATE(ftruncate64, off64_t)
ON_OPEN(open)
ON_OPEN(open64)

int mkdir(const char *path, mode_t mode) {
  REAL(int, mkdir, const char *, mode_t);
  FAIL_IF(is_watched(path))
  return real(path, mode);
}

int unlink(const char *path) {
  REAL(int, unlink, const char *);
  FAIL_IF(is_watched(path))
  return real(path);
}
