#ifndef CNCURSES_H
#define CNCURSES_H
#define _GNU_SOURCE 1
#define NCURSES_WIDECHAR 1
#include <wchar.h>
#include <locale.h>
#include <curses.h>
#endif
