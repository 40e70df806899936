#include "CNcurses.h"

#include <dlfcn.h>
#include <langinfo.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>

SCREEN *curses_open(const char *name) { return newterm(name, stdout, stdin); }
WINDOW *curses_screen(void) { return stdscr; }
int curses_color_count(void) { return COLORS > 0 ? COLORS : 0; }

attr_t curses_bold(void) { return WA_BOLD; }
attr_t curses_dim(void) { return WA_DIM; }
attr_t curses_underline(void) { return WA_UNDERLINE; }
attr_t curses_reverse(void) { return WA_REVERSE; }

void curses_draw(int row, int column, const uint32_t *scalars, int count, attr_t attributes, short pair) {
  wchar_t text[CCHARW_MAX + 1] = {0};
  cchar_t cell;
  if (count > CCHARW_MAX) count = CCHARW_MAX;
  for (int i = 0; i < count; i++) text[i] = (wchar_t)scalars[i];
  // In the last cell of the last row the cursor cannot go on, which add_wch calls an error though the cell is drawn.
  if (setcchar(&cell, text, attributes, pair, NULL) == OK) (void)mvwadd_wch(stdscr, row, column, &cell);
}

int curses_find_terminal(const char *name) {
  int found = -1;
  setupterm(name, 1, &found);
  return found;
}

const char *curses_capability(const char *name) {
  const char *value = tigetstr((char *)name);
  return value == (char *)-1 ? NULL : value;
}

bool curses_locale_is_utf8(void) { return strcmp(nl_langinfo(CODESET), "UTF-8") == 0; }

static bool (*draws_wide)(uint32_t);

void curses_set_wide(bool (*is_wide)(uint32_t)) { draws_wide = is_wide; }

// ncurses counts columns by wcwidth, and no locale of Debian's gives ambiguous characters two. Ours comes before libc's.
int wcwidth(wchar_t character) {
  static int (*plain)(wchar_t);
  if (draws_wide && draws_wide((uint32_t)character)) return 2;
  if (!plain) plain = (int (*)(wchar_t))dlsym(RTLD_NEXT, "wcwidth");
  return plain ? plain(character) : 1;
}

int curses_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

// <term.h> makes `columns` and `lines` macros.
bool curses_window_size(int descriptor, int *height, int *width) {
  struct winsize size;
  if (ioctl(descriptor, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0) return false;
  *height = size.ws_row;
  *width = size.ws_col;
  return true;
}
