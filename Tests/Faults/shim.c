/* Faults in the system calls of one program, for LD_PRELOAD: see README.md.
 *
 * WK_FAULT is `PROGRAM CALL ACTION FIRST EVERY`, such as `wk-tsv write 28 3 1`: in the program of that
 * name, the FIRST call of that name (`all` for any) and each EVERY-th after it (0 for none)
 *
 *     fails with the errno ACTION,          where it is above 0;
 *     reads or writes one byte at the most, where it is 0;
 *     is preceded by the signal -ACTION,    where it is below 0.
 *
 * The file WK_FAULT_LOG gets a line `hit` at the first fault, and the number of such calls at the end.
 * Writing to descriptor 2 never fails, so that a message comes through.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/select.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

static char wanted[32];
static int action, is_on, is_hit;
static long first, every, calls;

static void log_line(const char *line) {
    const char *path = getenv("WK_FAULT_LOG");
    int log = path ? syscall(SYS_open, path, O_WRONLY | O_CREAT | O_APPEND, 0666) : -1;
    if (log < 0) return;
    syscall(SYS_write, log, line, strlen(line));
    syscall(SYS_close, log);
}

__attribute__((constructor)) static void begin(void) {
    char program[32];
    const char *fault = getenv("WK_FAULT");
    is_on = fault
        && sscanf(fault, "%31s %31s %d %ld %ld", program, wanted, &action, &first, &every) == 5
        && (!strcmp(program, program_invocation_short_name) || !strcmp(program, "all"));
}

__attribute__((destructor)) static void end(void) {
    char line[32];
    if (!is_on) return;
    snprintf(line, sizeof line, "%ld\n", calls);
    log_line(line);
}

/* Counts a call; tells whether it is one of those with the fault. */
static int strikes(const char *call) {
    if (!is_on || (strcmp(wanted, "all") && strcmp(wanted, call))) return 0;
    calls++;
    if (every ? calls < first || (calls - first) % every : calls != first) return 0;
    if (!is_hit) log_line("hit\n");
    is_hit = 1;
    if (action < 0) raise(-action);
    errno = action;
    return 1;
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

/* A call that fails, or is left to the system. */
#define FAILING(type, name, parameters, arguments) \
    type name parameters { \
        static __typeof__(&name) real; \
        if (!real) real = REAL(name); \
        return strikes(#name) && action > 0 ? -1 : real arguments; \
    }

FAILING(int, fsync, (int descriptor), (descriptor))
FAILING(int, ftruncate, (int descriptor, off_t size), (descriptor, size))
FAILING(int, flock, (int descriptor, int operation), (descriptor, operation))
FAILING(int, fstat, (int descriptor, struct stat *status), (descriptor, status))
FAILING(int, mkdir, (const char *path, mode_t mode), (path, mode))
FAILING(int, unlink, (const char *path), (path))
FAILING(int, rename, (const char *old, const char *new), (old, new))
FAILING(int, pselect, (int count, fd_set *restrict readable, fd_set *restrict writable, fd_set *restrict failed,
    const struct timespec *restrict time, const sigset_t *restrict mask),
    (count, readable, writable, failed, time, mask))

/* Linux closes also where it fails. */
int close(int descriptor) {
    int fails = strikes("close") && action > 0, error = errno;
    int result = syscall(SYS_close, descriptor);
    if (fails) errno = error;
    return fails ? -1 : result;
}

int open(const char *path, int flags, ...) {
    va_list rest;
    va_start(rest, flags);
    mode_t mode = flags & O_CREAT ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    return strikes("open") && action > 0 ? -1 : (int)syscall(SYS_open, path, flags, mode);
}

ssize_t read(int descriptor, void *bytes, size_t size) {
    static __typeof__(&read) real;
    if (!real) real = REAL(read);
    int hit = strikes("read");
    if (hit && action > 0) return -1;
    return real(descriptor, bytes, hit && action == 0 && size > 1 ? 1 : size);
}

ssize_t write(int descriptor, const void *bytes, size_t size) {
    static __typeof__(&write) real;
    if (!real) real = REAL(write);
    int hit = descriptor != 2 && strikes("write");
    if (hit && action > 0) return -1;
    return real(descriptor, bytes, hit && action == 0 && size > 1 ? 1 : size);
}
