// Drawing the line anew, when something else was on the screen or its width changed.
#define _GNU_SOURCE
#include "internal.h"

#include <stdio.h>
#include <string.h>

// As libedit knows the window: it may have another size by now, libedit's picture of it has not yet.
int cel_known_columns(cel_editor *c)
{
    int columns = 0;
    return el_wget(c->el, EL_GETTC, "co", &columns) == 0 && columns > 0 ? columns : 80;
}

void cel_redraw(cel_editor *c)
{
    c->columns = cel_known_columns(c);
    (void)el_wset(c->el, EL_REFRESH);
}

typedef struct {
    int row, column;
} place;

static void advance(place *p, wchar_t w, int columns)
{
    int width = w == L'\t' ? 8 - p->column % 8 : wcwidth(w);
    if (w == L'\n') {
        *p = (place){p->row + 1, 0};
        return;
    }
    if (width < 0)
        width = w < 0x20 || w == 0x7F ? 2 : 8; // drawn as ^X or \U+XXXX
    if (width == 2 && p->column + width > columns)
        *p = (place){p->row + 1, 0};
    p->column += width;
    if (p->column >= columns)
        *p = (place){p->row + 1, p->column - columns};
}

// Rows between the start of the prompt and the cursor, now that the terminal has another width.
// Most terminals wrap the rows anew; xterm and the console leave them as they were drawn. A row
// that libedit drew and that ends in a blank was not written to its end, so it joins no other.
static int rows_above_cursor(cel_editor *c, int columns)
{
    const LineInfoW *line = el_wline(c->el);
    size_t before = (size_t)(line->cursor - line->buffer);
    int width = c->columns > 1 ? c->columns : 80;
    place drawn = {0}, cells = {0};
    for (const wchar_t *w = c->prompt; *w; w++) {
        advance(&drawn, *w, width);
        advance(&cells, *w, columns);
    }
    for (size_t i = 0; i < before; i++) {
        wchar_t w = line->buffer[i];
        int row = drawn.row;
        advance(&drawn, w, width);
        advance(&cells, w, columns);
        if (drawn.row > row && w == L' ' && cells.column > 0)
            cells = (place){cells.row + 1, 0};
    }
    return c->rewraps ? cells.row : drawn.row;
}

// The row of a character, counted from the prompt, as it was drawn.
static int row_of(cel_editor *c, size_t index)
{
    place at = {0};
    int columns = c->columns > 1 ? c->columns : 80;
    for (const wchar_t *w = c->prompt; *w; w++)
        advance(&at, *w, columns);
    for (size_t i = 0; i < index; i++)
        advance(&at, el_wline(c->el)->buffer[i], columns);
    return at.row;
}

void cel_resized(cel_editor *c)
{
    char up[32] = "\r";
    int columns = cel_columns();
    int rows = rows_above_cursor(c, columns > 1 ? columns : 80);
    int most = cel_rows() > 1 ? cel_rows() - 1 : 23;
    if (rows > most)
        rows = most;
    if (rows > 0)
        (void)snprintf(up, sizeof up, "\r\033[%dA", rows);
    (void)cel_write((const uint8_t *)up, strlen(up));
    (void)cel_write((const uint8_t *)"\033[J", 3);
    c->handler(c->context, CEL_RESIZED);
    el_resize(c->el);
    cel_redraw(c);
}

bool cel_rewraps(cel_editor *c) { return c->rewraps; }

// To the row after the last row of the text; what is printed there stands below the line.
void cel_go_below(cel_editor *c)
{
    const LineInfoW *line = el_wline(c->el);
    int rows = row_of(c, cel_length(c)) - row_of(c, (size_t)(line->cursor - line->buffer));
    int most = cel_rows() > 1 ? cel_rows() - 1 : 23;
    for (int i = 0; i <= (rows < most ? rows : most); i++)
        (void)cel_write((const uint8_t *)"\n", 1);
}
