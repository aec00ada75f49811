// The editor: libedit's wide interface, reading its keys through us.
#define _GNU_SOURCE
#include "internal.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

cel_editor *cel_of(EditLine *el)
{
    cel_editor *c = NULL;
    (void)el_wget(el, EL_CLIENTDATA, &c);
    return c;
}

static wchar_t *prompt_of(EditLine *el) { return (wchar_t *)(uintptr_t)cel_of(el)->prompt; }

size_t cel_length(cel_editor *c)
{
    const LineInfoW *line = el_wline(c->el);
    return (size_t)(line->lastchar - line->buffer);
}

// ---- Keys we handle ----

// libedit draws the whole line again, and rows that end in a blank no longer join the next.
static unsigned char refresh(cel_editor *c)
{
    c->drawn = cel_length(c);
    return CC_REFRESH;
}

static void keep(cel_editor *c, const wchar_t *text, size_t count)
{
    wchar_t *kept = calloc(count + 1, sizeof *kept);
    if (kept == NULL)
        return;
    memcpy(kept, text, count * sizeof *kept);
    free(c->kept);
    c->kept = kept;
    c->kept_count = count;
}

void cel_keep_line(cel_editor *c) { keep(c, el_wline(c->el)->buffer, cel_length(c)); }

static unsigned char end_line(cel_editor *c, cel_outcome outcome)
{
    const LineInfoW *line = el_wline(c->el);
    c->outcome = outcome;
    cel_keep_line(c);
    // Below the text first, in a step of its own: only then is the cursor there on the screen.
    (void)el_cursor(c->el, (int)(line->lastchar - line->cursor));
    static const wchar_t stop[] = {KEY_STOP, 0};
    el_wpush(c->el, stop);
    return CC_CURSOR;
}

static unsigned char control_d(cel_editor *c)
{
    const LineInfoW *line = el_wline(c->el);
    if (line->lastchar == line->buffer)
        return end_line(c, CEL_EOF);
    if (line->cursor == line->lastchar) {
        c->handler(c->context, CEL_COMPLETE);
    } else {
        (void)el_cursor(c->el, 1);
        el_wdeletestr(c->el, 1);
    }
    return refresh(c);
}

// libedit draws each character in a column of its own, so an accent must join its letter before it
// gets there. A mark that joins nothing is kept in the text; it is only not seen.
static void insert_text(cel_editor *c)
{
    const LineInfoW *line = el_wline(c->el);
    wchar_t base = line->cursor > line->buffer ? line->cursor[-1] : 0;
    wchar_t joined = base != 0 ? c->composer(c->context, base, c->text) : 0;
    wchar_t text[2] = {joined != 0 ? joined : c->text, 0};
    if (joined != 0)
        el_wdeletestr(c->el, 1);
    (void)el_winsertstr(c->el, text);
}

static unsigned char key_pressed(EditLine *el, wint_t key)
{
    cel_editor *c = cel_of(el);
    switch (key) {
    case CONTROL('C'):
        return end_line(c, CEL_INTERRUPT);
    case KEY_ESCAPE:
        return end_line(c, CEL_ESCAPE);
    case KEY_IDLE:
        return end_line(c, CEL_UNTOUCHED);
    case KEY_STOP: // but not one left over from an earlier line
        return c->outcome == CEL_LINE ? CC_NORM : CC_EOF;
    case CONTROL('D'):
        return control_d(c);
    case '\t':
        c->handler(c->context, CEL_COMPLETE);
        return refresh(c);
    case KEY_TEXT:
        insert_text(c);
        return refresh(c);
    case CONTROL('V'): // libedit's own writes beyond its picture of a full screen
        if (cel_read_key(el, &c->text) != 1)
            return CC_EOF;
        insert_text(c);
        return refresh(c);
    case CONTROL('L'):
        (void)cel_write((const uint8_t *)"\033[H\033[2J", 7);
        c->handler(c->context, CEL_QUESTION);
        cel_redraw(c);
        return CC_NORM;
    case CONTROL('Z'):
        cel_go_below(c);
        (void)el_wset(el, EL_PREP_TERM, 0);
        cel_suspend();
        (void)el_wset(el, EL_PREP_TERM, 1);
        c->handler(c->context, CEL_QUESTION);
        cel_redraw(c);
        return CC_NORM;
    case '\r':
    case '\n': // Alt-Enter: a newline in the text
        (void)el_winsertstr(el, L"\n");
        return refresh(c);
    case KEY_PASTE:
        if (c->paste_count > 0)
            (void)el_winsertstr(el, c->paste);
        return refresh(c);
    case KEY_PRESET:
        if (c->preset != NULL)
            (void)el_winsertstr(el, c->preset);
        return refresh(c);
    default:
        return CC_ERROR;
    }
}

static unsigned char voice_pressed(EditLine *el, wint_t key)
{
    (void)key; // the last of several characters
    return end_line(cel_of(el), CEL_VOICE);
}

// Done for each line: when the settings of the terminal change, libedit gives some keys back to its own
// commands.
static void bind_keys(cel_editor *c)
{
    static const wchar_t *const keys[] = {
        L"^C",   L"^D",   L"^I",   L"^L",   L"^V",   L"^Z",    L"\x80",    L"\x81",
        L"\x82", L"\x83", L"\x84", L"\x85", L"\\e\\r", L"\\e\\n", // a raw terminal may swap CR and LF
    };
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        (void)el_wset(c->el, EL_BIND, keys[i], L"app-key", NULL);
    // F2 as terminals send it (xterm, VT220, the console), and a key for who has no F2.
    static const wchar_t *const voice[] = {L"\\eOQ", L"\\e[12~", L"\\e[[B", L"\\es"};
    for (size_t i = 0; i < sizeof voice / sizeof *voice; i++)
        (void)el_wset(c->el, EL_BIND, voice[i], L"app-voice", NULL);
    static const struct {
        const wchar_t *key, *command;
    } others[] = {
        {L"^_", L"vi-undo"},
        // Commands of libedit that read and write outside the line have a safe one in their place (see
        // decision 14): the search letter by letter looks for what stands before the cursor instead,
        // and Ctrl-W takes a word and no region, as in a shell.
        {L"^R", L"ed-search-prev-history"},
        {L"^S", L"ed-search-next-history"},
        {L"^W", L"ed-delete-prev-word"},
        {L"^X^X", L"ed-unassigned"},
        {L"\\ew", L"ed-unassigned"},
        {L"\\eW", L"ed-unassigned"},
        // These take commands, among them some that write files.
        {L"\\ex", L"ed-unassigned"},
        {L"\\eX", L"ed-unassigned"},
    };
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        (void)el_wset(c->el, EL_BIND, others[i].key, others[i].command, NULL);
}

cel_editor *cel_open(
    const char *program, void *context, cel_handler *handler, cel_composer *composer)
{
    cel_editor *c = calloc(1, sizeof *c);
    if (c == NULL)
        return NULL;
    const char *term = getenv("TERM");
    c->context = context;
    c->handler = handler;
    c->composer = composer;
    c->prompt = L"";
    c->rewraps = getenv("XTERM_VERSION") == NULL && (term == NULL || strcmp(term, "linux") != 0);
    c->history = history_winit();
    c->el = el_init(program, stdin, stdout, stderr);
    if (c->history == NULL || c->el == NULL) {
        cel_close(c);
        return NULL;
    }
    HistEventW event;
    (void)history_w(c->history, &event, H_SETSIZE, REMEMBERED);
    (void)history_w(c->history, &event, H_SETUNIQUE, 1);
    (void)el_wset(c->el, EL_CLIENTDATA, c);
    (void)el_wset(c->el, EL_SIGNAL, 0); // it would send every signal on to the whole job
    (void)el_wset(c->el, EL_EDITOR, L"emacs");
    (void)el_wset(c->el, EL_HIST, history_w, c->history);
    cel_source(c->el);
    int editing = 1;
    (void)el_wget(c->el, EL_EDITMODE, &editing);
    if (!editing) {
        cel_close(c);
        return NULL;
    }
    (void)el_wset(c->el, EL_PROMPT, prompt_of);
    (void)el_wset(c->el, EL_GETCFN, cel_read_key);
    (void)el_wset(c->el, EL_ADDFN, L"app-key", L"handled by the program", key_pressed);
    (void)el_wset(c->el, EL_ADDFN, L"app-voice", L"another voice answers", voice_pressed);
    // Keys, not signals, while editing; between lines what is typed ahead waits unseen. A Ctrl-S never
    // holds up the screen: typed a moment before the next question, it would hide that question.
    (void)el_wset(c->el, EL_SETTY, L"-d", L"-isig", L"-ixon", NULL);
    (void)el_wset(c->el, EL_SETTY, L"-x", L"-echo", L"-icanon", L"-ixon", NULL);
    return c;
}

void cel_close(cel_editor *c)
{
    if (c == NULL)
        return;
    if (c->el != NULL)
        el_end(c->el);
    if (c->history != NULL)
        history_wend(c->history);
    cel_restore_terminal();
    free(c->paste);
    free(c->kept);
    free(c);
}

cel_outcome cel_read(cel_editor *c, const wchar_t *prompt, const wchar_t *preset)
{
    int count = 0;
    c->prompt = prompt;
    c->preset = preset;
    c->outcome = CEL_LINE;
    c->reading = AS_KEY;
    c->columns = cel_known_columns(c);
    c->drawn = 0;
    keep(c, L"", 0);
    cel_mark_pastes(true);
    // libedit draws the prompt before it makes the terminal raw: a key typed in between would be
    // echoed by the kernel too.
    (void)el_wset(c->el, EL_PREP_TERM, 1);
    bind_keys(c);
    static const wchar_t insert[] = {KEY_PRESET, 0};
    if (preset != NULL && *preset)
        el_wpush(c->el, insert); // the line is emptied at the start, so it cannot be set before
    const wchar_t *line = el_wgets(c->el, &count);
    if (c->outcome == CEL_LINE && (line == NULL || count <= 0)) {
        // No terminal to make raw, or a command of the user's own that means the end.
        c->outcome = cel_has_terminal() ? CEL_EOF : CEL_GONE;
    } else if (c->outcome == CEL_LINE) {
        bool whole = line[count - 1] == L'\n' || line[count - 1] == L'\r';
        keep(c, line, (size_t)count - (whole ? 1 : 0));
    } else if (c->outcome != CEL_GONE) {
        (void)cel_write((const uint8_t *)"\n", 1);
    }
    if (c->outcome == CEL_GONE)
        cel_restore_terminal();
    c->prompt = L"";
    c->preset = NULL;
    return c->outcome;
}

const wchar_t *cel_text(cel_editor *c, size_t *count)
{
    *count = c->kept_count;
    return c->kept;
}

void cel_remember(cel_editor *c)
{
    HistEventW event;
    if (c->kept_count > 0)
        (void)history_w(c->history, &event, H_ENTER, c->kept);
}

const wchar_t *cel_before_cursor(cel_editor *c, size_t *count)
{
    const LineInfoW *line = el_wline(c->el);
    *count = (size_t)(line->cursor - line->buffer);
    return line->buffer;
}

void cel_replace_before_cursor(cel_editor *c, size_t count, const wchar_t *text)
{
    const LineInfoW *line = el_wline(c->el);
    if (count > (size_t)(line->cursor - line->buffer))
        return;
    if (count > 0)
        el_wdeletestr(c->el, (int)count);
    (void)el_winsertstr(c->el, text);
}

void cel_print_below(cel_editor *c, const uint8_t *bytes, size_t count)
{
    cel_go_below(c);
    (void)cel_write(bytes, count);
    cel_redraw(c);
}
