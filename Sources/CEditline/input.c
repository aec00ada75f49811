// Standard input as bytes, signals as bytes of a pipe, and the terminal as it was found.
#define _GNU_SOURCE
#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/timerfd.h>
#include <termios.h>
#include <unistd.h>

static const int ending[] = {SIGTERM, SIGHUP};
static const int crashing[] = {SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV, SIGQUIT};
#define COUNT(a) (sizeof(a) / sizeof *(a))

static int wake[2] = {-1, -1};
static volatile sig_atomic_t asked_to_end;
static volatile sig_atomic_t waiting; // the pipe may hold signals

static struct termios found;          // the terminal as the program found it
static volatile sig_atomic_t changed; // ... and whether it may differ now
static volatile sig_atomic_t marking; // pastes are marked now
static volatile sig_atomic_t marked;  // ... or were

// One standard input, so one buffer: what was typed ahead outlives an editor.
static unsigned char held[4096];
static size_t held_from, held_to;
static unsigned char unread[8];
static size_t unread_count;

// A timer that also runs while the machine sleeps: a laptop that is opened after a night was idle.
static int idle = -1;
static int idle_seconds;

// ---- The terminal ----

static const char paste_on[] = "\033[?2004h", paste_off[] = "\033[?2004l";

// Safe in a signal handler.
void cel_restore_terminal(void)
{
    int e = errno;
    marking = 0;
    // Said each time: a Ctrl-C or Ctrl-Z that the kernel gets next throws away what was just written. Not said
    // where a Ctrl-S holds up the screen: the end must not wait for that.
    struct pollfd room = {.fd = STDOUT_FILENO, .events = POLLOUT};
    if (marked && poll(&room, 1, RESTORE_MS) == 1 && (room.revents & POLLOUT) != 0)
        (void)!write(STDOUT_FILENO, paste_off, sizeof paste_off - 1);
    if (changed)
        (void)tcsetattr(STDIN_FILENO, TCSANOW, &found); // not DRAIN: output may be held up
    errno = e;
}

static void remember_terminal(void)
{
    if (changed || tcgetattr(STDIN_FILENO, &found) != 0)
        return;
    changed = 1;
    (void)atexit(cel_restore_terminal);
}

bool cel_has_terminal(void)
{
    struct termios now;
    return tcgetattr(STDIN_FILENO, &now) == 0;
}

void cel_mark_pastes(bool on)
{
    if (on == marking)
        return;
    marking = on;
    marked = 1;
    (void)cel_write((const uint8_t *)(on ? paste_on : paste_off), sizeof paste_on - 1);
}

void cel_erase_whole_characters(void)
{
    struct termios now;
    remember_terminal();
    if (changed && tcgetattr(STDIN_FILENO, &now) == 0) {
        now.c_iflag |= IUTF8;
        (void)tcsetattr(STDIN_FILENO, TCSADRAIN, &now);
    }
}

bool cel_hide_typing(bool hide)
{
    static struct termios before;
    static bool hidden;
    struct termios now;
    if (!hide) {
        hidden = hidden && tcsetattr(STDIN_FILENO, TCSADRAIN, &before) != 0;
        return !hidden;
    }
    remember_terminal();
    if (tcgetattr(STDIN_FILENO, &now) != 0)
        return false;
    if (!hidden)
        before = now;
    hidden = true;
    cel_mark_pastes(false); // the marks would be part of the line
    now.c_lflag &= ~(tcflag_t)(ECHO | ECHONL | ICANON | ISIG | IEXTEN);
    now.c_iflag &= ~(tcflag_t)IXON; // a Ctrl-S that was meant for nothing would hold up the screen
    now.c_cc[VMIN] = 1;
    now.c_cc[VTIME] = 0;
    return tcsetattr(STDIN_FILENO, TCSADRAIN, &now) == 0;
}

static struct winsize window(void)
{
    struct winsize size = {0};
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0)
        memset(&size, 0, sizeof size);
    return size;
}

int cel_columns(void) { return window().ws_col; }
int cel_rows(void) { return window().ws_row; }

int cel_write(const uint8_t *bytes, size_t count)
{
    if (fflush(stdout) != 0)
        return errno;
    while (count > 0) {
        ssize_t n = write(STDOUT_FILENO, bytes, count);
        if (n >= 0) {
            bytes += n;
            count -= (size_t)n;
        } else if (errno == EAGAIN) {
            struct pollfd room = {.fd = STDOUT_FILENO, .events = POLLOUT};
            (void)poll(&room, 1, -1);
        } else if (errno != EINTR) {
            return errno;
        }
    }
    return 0;
}

void cel_bell(void) { (void)cel_write((const uint8_t *)"\a", 1); }

// ---- Signals ----

static void caught(int number)
{
    int e = errno;
    unsigned char byte = (unsigned char)number;
    (void)!write(wake[1], &byte, 1);
    waiting = 1;
    errno = e;
}

// Asked once, the conversation ends at its next question. Asked twice, the program ends here.
static void caught_ending(int number)
{
    if (asked_to_end) {
        cel_restore_terminal();
        _exit(128 + number);
    }
    asked_to_end = 1;
    caught(number);
}

static void crashed(int number)
{
    cel_restore_terminal();
    (void)signal(number, SIG_DFL);
    (void)raise(number); // blocked until we return: then it strikes as it would have
}

static void catch(int number, void (*handler)(int))
{
    struct sigaction action = {.sa_handler = handler, .sa_flags = SA_RESTART};
    sigfillset(&action.sa_mask);
    (void)sigaction(number, &action, NULL);
}

void cel_catch_signals(bool interrupts)
{
    if (interrupts)
        remember_terminal();
    if (wake[0] < 0) {
        if (pipe2(wake, O_CLOEXEC | O_NONBLOCK) != 0)
            return; // signals then keep their own meaning
        // A stack that has run out cannot run a handler: it gets one of its own.
        static char spare[65536];
        stack_t stack = {.ss_sp = spare, .ss_size = sizeof spare};
        (void)sigaltstack(&stack, NULL);
        for (size_t i = 0; i < COUNT(crashing); i++) {
            struct sigaction action = {.sa_handler = crashed, .sa_flags = SA_ONSTACK};
            sigfillset(&action.sa_mask);
            (void)sigaction(crashing[i], &action, NULL);
        }
        for (size_t i = 0; i < COUNT(ending); i++)
            catch(ending[i], caught_ending);
        catch(SIGWINCH, caught);
        catch(SIGCONT, caught);
        (void)signal(SIGPIPE, SIG_IGN);
    }
    if (interrupts)
        catch(SIGINT, caught);
}

int cel_take_signal(void)
{
    unsigned char number = 0;
    waiting = 0; // before reading: a signal that comes now sets it again
    if (read(wake[0], &number, 1) != 1)
        return 0;
    waiting = 1;
    return number;
}

// Who stops without a shell that can continue it is not stopped at all: then the terminal must not change
// either, for the kernel would take a key that is typed at that moment for one of its own.
bool cel_can_suspend(void)
{
    pid_t group = getpgrp(), shell = getppid();
    return group != getpid() || (getsid(shell) == getsid(0) && getpgid(shell) != group);
}

void cel_suspend(void)
{
    if (!cel_can_suspend())
        return;
    bool marks = marking;
    fflush(stdout);
    cel_restore_terminal();
    (void)kill(0, SIGTSTP); // the whole job, as the terminal itself does
    cel_mark_pastes(marks);
}

// ---- Bytes ----

void cel_unread(int byte)
{
    if (unread_count < sizeof unread)
        unread[unread_count++] = (unsigned char)byte;
}

void cel_forget_input(void)
{
    explicit_bzero(held, held_from);
}

static void restart_idle(void)
{
    struct itimerspec in = {.it_value = {idle_seconds, 0}};
    if (idle >= 0)
        (void)timerfd_settime(idle, 0, &in, NULL);
}

void cel_watch_idle(int seconds)
{
    if (idle < 0 && seconds > 0)
        idle = timerfd_create(CLOCK_BOOTTIME, TFD_CLOEXEC | TFD_NONBLOCK);
    idle_seconds = seconds > 0 ? seconds : 0;
    restart_idle();
}

static bool is_idle(void)
{
    uint64_t times = 0;
    return idle_seconds > 0 && idle >= 0 && read(idle, &times, sizeof times) == sizeof times;
}

// `woken`: a signal counts as something that happened.
static int next_byte(int milliseconds, bool woken)
{
    if (woken && waiting)
        return CEL_SIGNALLED;
    if (unread_count > 0)
        return unread[--unread_count];
    if (held_from < held_to)
        return held[held_from++];
    for (;;) {
        struct pollfd ready[3] = {
            {.fd = STDIN_FILENO, .events = POLLIN},
            {.fd = woken ? wake[0] : -1, .events = POLLIN},
            {.fd = woken && milliseconds < 0 ? idle : -1, .events = POLLIN},
        };
        int n = poll(ready, COUNT(ready), milliseconds);
        if (n == 0)
            return CEL_NOTHING;
        if (n < 0 && errno != EINTR)
            return CEL_END;
        if (n < 0)
            continue;
        if (ready[1].revents != 0)
            return CEL_SIGNALLED;
        // Before the key: who wakes the machine is not who left it.
        if (ready[2].revents != 0 && is_idle())
            return CEL_IDLE;
        if (ready[0].revents == 0)
            continue;
        // From a terminal no more than is asked for: the rest is for who reads it after us.
        ssize_t count = read(STDIN_FILENO, held, changed ? 1 : sizeof held);
        if (count < 0 && (errno == EINTR || errno == EAGAIN))
            continue;
        if (count <= 0)
            return CEL_END;
        restart_idle();
        held_from = 1;
        held_to = (size_t)count;
        return held[0];
    }
}

int cel_byte(int milliseconds) { return next_byte(milliseconds, true); }
int cel_input_byte(int milliseconds) { return next_byte(milliseconds, false); }

// ---- The process ----

void cel_keep_private(void)
{
    struct rlimit none = {0, 0};
    (void)setrlimit(RLIMIT_CORE, &none);
    (void)prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    (void)umask(077);
    // The language's own crash report shows memory: what a person said could be in it.
    for (size_t i = 0; i < COUNT(crashing); i++)
        (void)signal(crashing[i], SIG_DFL);
}

bool cel_use_utf8(void)
{
    if (setlocale(LC_CTYPE, "") != NULL && strcmp(nl_langinfo(CODESET), "UTF-8") == 0)
        return true;
    return setlocale(LC_CTYPE, "C.UTF-8") != NULL;
}
