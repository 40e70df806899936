#define _GNU_SOURCE 1
#include "TerminalGuard.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

static const int crashes[] = {SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGQUIT};
static const int requests[] = {SIGWINCH, SIGCONT, SIGINT, SIGHUP, SIGTERM, SIGPIPE};
enum { crash_count = sizeof crashes / sizeof *crashes, request_count = sizeof requests / sizeof *requests };

static struct sigaction before_crash[crash_count], before_request[request_count];
// Large enough for the handler and tcsetattr; SIGSTKSZ is no constant any more.
static char alternate_stack[64 * 1024];

static volatile sig_atomic_t is_armed = 0;
static volatile sig_atomic_t asked = 0;
static int terminal = -1;
static struct termios modes;
static char restoring[512];
static size_t restoring_length = 0;
static int wake[2] = {-1, -1};
static int errors_file = -1, errors_shown_on = -1;

static void write_all(int descriptor, const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(descriptor, bytes, count);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    bytes += written;
    count -= (size_t)written;
  }
}

void guard_show_errors(void) {
  char tail[4096];
  if (errors_file < 0 || errors_shown_on < 0) return;
  off_t end = lseek(errors_file, 0, SEEK_END);
  off_t start = end > (off_t)sizeof tail ? end - (off_t)sizeof tail : 0;
  ssize_t count = pread(errors_file, tail, sizeof tail, start);
  if (count > 0) write_all(errors_shown_on, tail, (size_t)count);
}

static void restore(void) {
  if (!is_armed) return;
  is_armed = 0;
  write_all(terminal, restoring, restoring_length);
  tcsetattr(terminal, TCSANOW, &modes);
  guard_show_errors();
}

static void crashed(int signal_number) {
  restore();
  // SA_RESETHAND has brought the default back, and SA_NODEFER lets it through: the exit status tells the signal.
  raise(signal_number);
}

static void requested(int signal_number) {
  int saved = errno;
  switch (signal_number) {
    case SIGWINCH: asked |= GUARD_RESIZED; break;
    case SIGCONT: asked |= GUARD_CONTINUED; break;
    case SIGINT: asked |= GUARD_INTERRUPT; break;
    case SIGHUP: asked |= GUARD_HANGUP; break;
    case SIGTERM: asked |= GUARD_TERMINATE; break;
    default: break;
  }
  // Does not block: a full pipe wakes the loop as well.
  if (write(wake[1], "", 1) < 0) {}
  errno = saved;
}

int guard_install(int terminal_descriptor) {
  static bool is_registered = false;
  if (wake[0] < 0 && pipe2(wake, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
  terminal = terminal_descriptor;
  restoring_length = 0;
  asked = 0;
  if (tcgetattr(terminal, &modes) != 0) return -1;
  if (!is_registered) atexit(restore);
  is_registered = true;

  stack_t stack = {.ss_sp = alternate_stack, .ss_size = sizeof alternate_stack};
  sigaltstack(&stack, NULL);
  struct sigaction action;
  memset(&action, 0, sizeof action);
  // While one handler changes `asked` no other may.
  for (int i = 0; i < request_count; i++) sigaddset(&action.sa_mask, requests[i]);
  action.sa_handler = requested;
  action.sa_flags = SA_ONSTACK | SA_RESTART;
  for (int i = 0; i < request_count; i++) sigaction(requests[i], &action, &before_request[i]);
  sigemptyset(&action.sa_mask);
  action.sa_handler = crashed;
  action.sa_flags = SA_ONSTACK | SA_RESETHAND | SA_NODEFER;
  for (int i = 0; i < crash_count; i++) sigaction(crashes[i], &action, &before_crash[i]);
  is_armed = 1;
  return wake[0];
}

void guard_set_restoring(const char *sequence) {
  size_t length = strnlen(sequence, sizeof restoring);
  memcpy(restoring, sequence, length);
  restoring_length = length;
}

void guard_set_errors(int file, int shown_on) {
  errors_file = file;
  errors_shown_on = shown_on;
}

int guard_take(void) {
  char drained[64];
  while (read(wake[0], drained, sizeof drained) > 0) {}
  sigset_t blocked, before;
  sigemptyset(&blocked);
  for (int i = 0; i < request_count; i++) sigaddset(&blocked, requests[i]);
  sigprocmask(SIG_BLOCK, &blocked, &before);
  int taken = asked;
  asked = 0;
  sigprocmask(SIG_SETMASK, &before, NULL);
  return taken;
}

void guard_stop_group(void) {
  struct sigaction standard, before;
  memset(&standard, 0, sizeof standard);
  standard.sa_handler = SIG_DFL;
  sigaction(SIGTSTP, NULL, &before);
  // A parent without job control had it ignored: stopping would be for ever.
  if (before.sa_handler == SIG_IGN) return;
  sigaction(SIGTSTP, &standard, NULL);
  kill(0, SIGTSTP);
  sigaction(SIGTSTP, &before, NULL);
}

void guard_remove(void) {
  is_armed = 0;
  for (int i = 0; i < crash_count; i++) sigaction(crashes[i], &before_crash[i], NULL);
  for (int i = 0; i < request_count; i++) sigaction(requests[i], &before_request[i], NULL);
}
