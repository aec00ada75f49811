// Makes a disk slow: synchronising a file below the folder DISK_FOLDER takes DISK_MILLISECONDS longer, as
// long as there is a file DISK_SLOW_MARK. Preloaded into a program.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static void wait_below_folder(int descriptor) {
  const char *folder = getenv("DISK_FOLDER"), *mark = getenv("DISK_SLOW_MARK");
  const char *delay = getenv("DISK_MILLISECONDS");
  char link[64], path[4096];
  snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (!folder || !mark || !delay || length <= 0 || access(mark, F_OK) != 0) return;
  path[length] = 0;
  if (strncmp(path, folder, strlen(folder)) != 0) return;
  // As a disk would: a signal does not make it quicker.
  struct timespec left = {atol(delay) / 1000, atol(delay) % 1000 * 1000000};
  while (nanosleep(&left, &left) != 0 && errno == EINTR) {
  }
}

#define ON_SYNCHRONISE(name)                                              \
  int name(int descriptor) {                                              \
    static int (*real)(int);                                              \
    if (!real) real = (int (*)(int))dlsym(RTLD_NEXT, #name);              \
    wait_below_folder(descriptor);                                        \
    return real(descriptor);                                              \
  }

ON_SYNCHRONISE(fsync)
ON_SYNCHRONISE(fdatasync)
