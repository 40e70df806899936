// ncurses as Swift can use it, and the guard that gives the terminal back after a crash.
//
// Why ncurses: it knows some two thousand kinds of terminals by terminfo, sends only what changed on the screen, handles
// wide characters, is installed with every Debian, and has been kept compatible for thirty years. A drawing layer of our
// own would have to learn all that again. Why this target: Swift does not import macros with casts (A_BOLD), globals
// (stdscr, COLORS), or variadic functions, and ncurses shows its wide functions only under the definitions below.
//
// Only the room Terminal imports this. Debian: libncurses-dev.
#ifndef CNCURSES_H
#define CNCURSES_H
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <locale.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <wchar.h>

#include "TerminalGuard.h"

/// newterm on standard output and input; NULL where ncurses cannot.
SCREEN *curses_open(const char *name);

/// The whole screen; NULL before newterm.
WINDOW *curses_screen(void);

/// How many colours the terminal has; 0 where it has none. After start_color.
int curses_color_count(void);

/// Attributes, to be combined with |.
attr_t curses_bold(void);
attr_t curses_dim(void);
attr_t curses_underline(void);
attr_t curses_reverse(void);

/// Puts one glyph (a base and its marks, `count` code points, at most CCHARW_MAX) into a cell of the screen.
void curses_draw(int row, int column, const uint32_t *scalars, int count, attr_t attributes, short pair);

/// Looks the terminal up in terminfo: 1 found, 0 unknown, -1 no terminfo at all. newterm comes after.
int curses_find_terminal(const char *name);

/// A string of the current terminal such as "cup"; NULL where it has none. The string is terminfo's own.
const char *curses_capability(const char *name);

/// Whether the current LC_CTYPE is in UTF-8.
bool curses_locale_is_utf8(void);

/// Which characters the terminal draws in two columns though the locale says one; NULL: none. Before newterm.
void curses_set_wide(bool (*is_wide)(uint32_t));

/// The columns that ncurses counts for a code point; -1 where it cannot be drawn.
int curses_width(uint32_t scalar);

/// The window's size by the kernel; false where it does not know.
bool curses_window_size(int descriptor, int *rows, int *columns);

#endif
