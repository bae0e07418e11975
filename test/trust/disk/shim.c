/*
 * Stands between a process and the disk, for the files of one folder (SHIM_FOLDER).
 * Writes every change and every sync, in their order, to SHIM_TRACE, and lets calls fail as the text
 * in SHIM_FAULT says at that moment:
 *
 *   full                 nothing can grow
 *   read-only            nothing can be written
 *   fail CALL N TIMES    the N-th CALL from now on fails, and so do the TIMES - 1 after it;
 *                        CALL is write, sync, truncate, read or any
 *
 * Preloaded (LD_PRELOAD) into the real process; needs nothing but a C compiler.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

/* The same numbers stand in trace.ts. */
enum change { CREATED = 1, WRITTEN = 2, TRUNCATED = 3, SYNCED = 4, UNLINKED = 5, RENAMED = 6 };
struct record { uint32_t change, name_length; uint64_t offset, length; };

#define MOST_FILES 4096
static char *names[MOST_FILES];
static const char *folder;
static int trace = -1, fault = -1;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

#define REAL(result, name, ...)                          \
  static result (*real_##name)(__VA_ARGS__);             \
  if (!real_##name) real_##name = dlsym(RTLD_NEXT, #name)

__attribute__((constructor)) static void begin(void) {
  folder = getenv("SHIM_FOLDER");
  const char *file = getenv("SHIM_TRACE");
  if (file) trace = open(file, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  file = getenv("SHIM_FAULT");
  if (file) fault = open(file, O_RDONLY | O_CLOEXEC);
}

/* The path inside the folder ("" for the folder itself), or null where it is none of ours. */
static const char *inside(const char *path) {
  size_t length = folder ? strlen(folder) : 0;
  if (length == 0 || strncmp(path, folder, length) != 0) return NULL;
  if (path[length] == '/') return path + length + 1;
  return path[length] == 0 ? "" : NULL;
}

static const char *name_of(int fd) { return fd >= 0 && fd < MOST_FILES ? names[fd] : NULL; }

/* Shared memory is rebuilt at each start and never counts. */
static int counts(const char *name) {
  size_t length = strlen(name);
  return length < 4 || strcmp(name + length - 4, "-shm") != 0;
}

static void note(uint32_t change, const char *name, uint64_t offset, const void *data, uint64_t length) {
  if (trace < 0 || !name || !counts(name)) return;
  struct record record = {change, strlen(name), offset, data ? length : 0};
  struct iovec parts[] = {{&record, sizeof record}, {(void *)name, record.name_length}, {(void *)data, record.length}};
  if (writev(trace, parts, 3) < 0) abort();
}

/* Which error this call meets, 0 for none. */
static int error_for(const char *call, int grows) {
  static char known[64];
  static int calls;
  char text[64] = {0}, of[16] = {0};
  int from = 0, times = 0;
  if (fault < 0 || pread(fault, text, sizeof text - 1, 0) <= 0) return 0;
  if (strcmp(text, known) != 0) { strcpy(known, text); calls = 0; }
  if (strncmp(text, "full", 4) == 0) return grows ? ENOSPC : 0;
  if (strncmp(text, "read-only", 9) == 0) return strcmp(call, "read") == 0 || strcmp(call, "sync") == 0 ? 0 : EROFS;
  if (sscanf(text, "fail %15s %d %d", of, &from, &times) != 3) return 0;
  if (strcmp(of, "any") != 0 && strcmp(of, call) != 0) return 0;
  calls += 1;
  return calls >= from && calls < from + times ? EIO : 0;
}

static int opened(int fd, const char *path, int flags, int existed) {
  if (fd < 0 || fd >= MOST_FILES) return fd;
  /* Some closes never come through the library: a number that is given out anew means something else. */
  free(names[fd]);
  const char *name = inside(path);
  names[fd] = NULL;
  if (!name) return fd;
  names[fd] = strdup(name);
  if (!existed && (flags & O_CREAT)) note(CREATED, name, 0, NULL, 0);
  else if (flags & O_TRUNC) note(TRUNCATED, name, 0, NULL, 0);
  return fd;
}

static int refused_open(const char *path, int flags, int existed) {
  int writes = (flags & O_ACCMODE) != O_RDONLY;
  if (!inside(path) || !writes) return 0;
  /* As a kernel does: on a read-only disk no file opens for writing; on a full one no new file comes. */
  int error = error_for("write", !existed);
  if (error) errno = error;
  return error;
}

#define OPEN(name)                                                  \
  int name(const char *path, int flags, ...) {                      \
    REAL(int, name, const char *, int, ...);                        \
    va_list rest;                                                   \
    va_start(rest, flags);                                          \
    mode_t mode = flags & O_CREAT ? va_arg(rest, mode_t) : 0;       \
    va_end(rest);                                                   \
    pthread_mutex_lock(&lock);                                      \
    struct stat found;                                              \
    int existed = inside(path) && stat(path, &found) == 0;          \
    int fd = refused_open(path, flags, existed)                     \
                 ? -1                                               \
                 : opened(real_##name(path, flags, mode), path, flags, existed); \
    pthread_mutex_unlock(&lock);                                    \
    return fd;                                                      \
  }
OPEN(open)
OPEN(open64)

int close(int fd) {
  REAL(int, close, int);
  pthread_mutex_lock(&lock);
  if (name_of(fd)) { free(names[fd]); names[fd] = NULL; }
  pthread_mutex_unlock(&lock);
  return real_close(fd);
}

static ssize_t write_at(int fd, const void *data, size_t size, off_t offset, int at_cursor) {
  REAL(ssize_t, pwrite, int, const void *, size_t, off_t);
  REAL(ssize_t, write, int, const void *, size_t);
  struct stat now;
  const char *name = name_of(fd);
  if (!name) return at_cursor ? real_write(fd, data, size) : real_pwrite(fd, data, size, offset);
  pthread_mutex_lock(&lock);
  int known = fstat(fd, &now) == 0;
  if (at_cursor) offset = fcntl(fd, F_GETFL) & O_APPEND ? now.st_size : lseek(fd, 0, SEEK_CUR);
  int error = error_for("write", known && offset + (off_t)size > now.st_size);
  ssize_t written = -1;
  if (error) errno = error;
  else written = at_cursor ? real_write(fd, data, size) : real_pwrite(fd, data, size, offset);
  if (written > 0) note(WRITTEN, name, offset, data, written);
  pthread_mutex_unlock(&lock);
  return written;
}
ssize_t write(int fd, const void *data, size_t size) { return write_at(fd, data, size, 0, 1); }
ssize_t pwrite(int fd, const void *data, size_t size, off_t offset) { return write_at(fd, data, size, offset, 0); }
ssize_t pwrite64(int fd, const void *data, size_t size, off64_t offset) { return write_at(fd, data, size, offset, 0); }

#define READ(name, ...)                                                    \
  REAL(ssize_t, name, int, void *, size_t, ##__VA_ARGS__);                 \
  if (name_of(fd) && (errno = error_for("read", 0))) return -1
ssize_t read(int fd, void *data, size_t size) { READ(read); return real_read(fd, data, size); }
ssize_t pread64(int fd, void *data, size_t size, off64_t offset) { READ(pread64, off64_t); return real_pread64(fd, data, size, offset); }

static int truncated(int fd, off_t size, int (*real)(int, off_t)) {
  if (name_of(fd) && (errno = error_for("truncate", 0))) return -1;
  int result = real(fd, size);
  if (result == 0) note(TRUNCATED, name_of(fd), size, NULL, 0);
  return result;
}
int ftruncate(int fd, off_t size) { REAL(int, ftruncate, int, off_t); return truncated(fd, size, real_ftruncate); }
int ftruncate64(int fd, off64_t size) { REAL(int, ftruncate64, int, off_t); return truncated(fd, size, real_ftruncate64); }

static int synced(int fd, int (*real)(int)) {
  if (name_of(fd) && (errno = error_for("sync", 0))) return -1;
  int result = real(fd);
  if (result == 0) note(SYNCED, name_of(fd), 0, NULL, 0);
  return result;
}
int fsync(int fd) { REAL(int, fsync, int); return synced(fd, real_fsync); }
int fdatasync(int fd) { REAL(int, fdatasync, int); return synced(fd, real_fdatasync); }

int unlink(const char *path) {
  REAL(int, unlink, const char *);
  if (inside(path) && (errno = error_for("write", 0))) return -1;
  int result = real_unlink(path);
  if (result == 0) note(UNLINKED, inside(path), 0, NULL, 0);
  return result;
}

int rename(const char *from, const char *to) {
  REAL(int, rename, const char *, const char *);
  if (inside(from) && (errno = error_for("write", 0))) return -1;
  int result = real_rename(from, to);
  if (result == 0 && inside(from) && inside(to)) note(RENAMED, inside(from), 0, inside(to), strlen(inside(to)));
  return result;
}

int access(const char *path, int mode) {
  REAL(int, access, const char *, int);
  if (inside(path) && (mode & W_OK) && error_for("access", 0) == EROFS) { errno = EROFS; return -1; }
  return real_access(path, mode);
}
