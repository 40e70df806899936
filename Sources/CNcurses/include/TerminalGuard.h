// Gives the terminal back when the program crashes, and turns the system's requests into something a loop can wait for.
//
// C, because a signal handler may call only what is async-signal-safe, which Swift's runtime is not.
#ifndef TERMINAL_GUARD_H
#define TERMINAL_GUARD_H
#include <stdbool.h>

/// What was asked for since the last `guard_take`, as bits.
enum {
  GUARD_RESIZED = 1,     // SIGWINCH
  GUARD_CONTINUED = 2,   // SIGCONT: the shell has changed the terminal's modes
  GUARD_INTERRUPT = 4,   // SIGINT from outside (Ctrl-C is a key)
  GUARD_HANGUP = 8,      // SIGHUP
  GUARD_TERMINATE = 16,  // SIGTERM
};

/// Takes the signals over and remembers the terminal's modes. Before newterm, which leaves handlers alone that it finds.
///
/// Crashes (SIGILL, TRAP, ABRT, SEGV, BUS, FPE, and QUIT): the terminal is restored, what stderr held is shown, and the
/// signal ends the program as it would have. Exit without `guard_remove`: likewise restored. SIGPIPE does nothing; a
/// write tells EPIPE.
///
/// Gives a descriptor that can be read when something was asked for; -1 where there is none left.
int guard_install(int terminal);

/// Sets what is written to the terminal to restore it: terminfo's strings. Truncated after 512 bytes.
void guard_set_restoring(const char *sequence);

/// Says which file holds what was written to stderr meanwhile, and where it is to be shown; -1: nothing to show.
void guard_set_errors(int file, int shown_on);

/// What was asked for (GUARD_…), and forgets it.
int guard_take(void);

/// Shows the last 4 KB of the errors' file where they belong; also done at a crash.
void guard_show_errors(void);

/// Stops the process group as Ctrl-Z does, until it is continued. Returns at once where the shell has no job control.
void guard_stop_group(void);

/// Gives the signals back to those who had them before. The modes of the terminal are the caller's.
void guard_remove(void);

#endif
