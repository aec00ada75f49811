// A word for who waits: work that takes long says so, while the one thread of the program is in it.
#define _GNU_SOURCE
#include "internal.h"

#include <errno.h>
#include <signal.h>
#include <sys/time.h>
#include <unistd.h>

static const uint8_t *late_word;
static size_t late_count;

static void say(int number)
{
    int e = errno;
    (void)number;
    (void)!write(STDOUT_FILENO, late_word, late_count);
    errno = e;
}

static void ring_in(int milliseconds)
{
    struct itimerval in = {
        .it_value = {milliseconds / 1000, milliseconds % 1000 * 1000},
    };
    (void)setitimer(ITIMER_REAL, &in, NULL);
}

void cel_say_when_late(const uint8_t *word, size_t count, int milliseconds)
{
    // Whatever the work waits in goes on as if nothing happened.
    struct sigaction action = {.sa_handler = say, .sa_flags = SA_RESTART};
    sigfillset(&action.sa_mask);
    late_word = word;
    late_count = count;
    (void)sigaction(SIGALRM, &action, NULL);
    ring_in(milliseconds);
}

void cel_no_longer_late(void) { ring_in(0); }
