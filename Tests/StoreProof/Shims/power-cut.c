// Shows what a loss of power may leave of a file: what it held when it was last synchronised.
//
// Preloaded into a program. After every fsync or fdatasync that succeeds, the file is copied to
// the folder named by POWER_CUT_SHADOW; what was written since then is not in the copy.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static void shadow(int descriptor) {
  const char *folder = getenv("POWER_CUT_SHADOW");
  char link[64], path[4096], copy[8192], buffer[1 << 16];
  struct stat status;
  if (!folder || fstat(descriptor, &status) || !S_ISREG(status.st_mode)) return;
  snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length <= 0) return;
  path[length] = 0;
  snprintf(copy, sizeof copy, "%s%s", folder, strrchr(path, '/'));
  int from = open(path, O_RDONLY | O_CLOEXEC);
  int to = open(copy, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  ssize_t count;
  while ((count = read(from, buffer, sizeof buffer)) > 0)
    // A copy that fails would blame the store for what the test did wrong.
    if (write(to, buffer, count) != count) abort();
  close(from);
  close(to);
}

#define AFTER_SYNCHRONISING(name)                            \
  int name(int descriptor) {                                 \
    static int (*real)(int);                                 \
    if (!real) real = (int (*)(int))dlsym(RTLD_NEXT, #name); \
    int result = real(descriptor);                           \
    if (result == 0) shadow(descriptor);                     \
    return result;                                           \
  }

AFTER_SYNCHRONISING(fsync)
AFTER_SYNCHRONISING(fdatasync)
