// The user's own keys, from $EDITRC or ~/.editrc.
//
// libedit can read that file itself, but then a key could be bound to a command that hands the
// line to an editor through a temporary file, or that saves the history: what a person said would
// be on disk. So each line is read here first, and only `bind`, `edit` and `settc` are obeyed.
//
// Some commands are refused too, and others have our own in their place: in libedit 3.1 they read and write
// outside its memory; see decision 14. `bind -v` means vi's keys as we have them.
#define _GNU_SOURCE
#include "internal.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { PATH_LIMIT = 4096, PROGRAM_LIMIT = 256 };

typedef struct {
    const wchar_t *name, *ours;
} replacement;

static const wchar_t *const obeyed[] = {L"bind", L"edit", L"settc"};
static const wchar_t *const refused[] = {
    L"ed-command",         L"em-copy-region",     L"em-exchange-mark", L"em-kill-region",
    L"em-inc-search-next", L"em-inc-search-prev",
};
static const replacement replaced[] = {
    {L"ed-insert", L"app-text"},
    {L"ed-digit", L"app-text"},
    {L"ed-quoted-insert", L"app-quote"},
    {L"ed-prev-history", L"app-earlier"},
    {L"ed-next-history", L"app-later"},
    {L"ed-search-prev-history", L"app-search-earlier"},
    {L"ed-search-next-history", L"app-search-later"},
    {L"em-toggle-overwrite", L"app-overtype"},
};
// The key of vi's command mode that a command has by itself.
static const struct {
    const wchar_t *name;
    wchar_t key;
} vi[] = {
    {L"ed-delete-next-char", L'x'},    {L"ed-delete-prev-char", L'X'},
    {L"ed-kill-line", L'D'},           {L"ed-move-to-beg", L'^'},
    {L"ed-move-to-end", L'$'},         {L"ed-next-char", L'l'},
    {L"ed-next-history", L'j'},        {L"ed-prev-char", L'h'},
    {L"ed-prev-history", L'k'},        {L"ed-search-next-history", L'J'},
    {L"ed-search-prev-history", L'K'}, {L"ed-unassigned", 0},
    {L"vi-add", L'a'},                 {L"vi-add-at-eol", L'A'},
    {L"vi-change-case", L'~'},         {L"vi-change-meta", L'c'},
    {L"vi-change-to-eol", L'C'},       {L"vi-delete-meta", L'd'},
    {L"vi-end-big-word", L'E'},        {L"vi-end-word", L'e'},
    {L"vi-insert", L'i'},              {L"vi-insert-at-bol", L'I'},
    {L"vi-match", L'%'},               {L"vi-next-big-word", L'W'},
    {L"vi-next-char", L'f'},           {L"vi-next-word", L'w'},
    {L"vi-paste-next", L'p'},          {L"vi-paste-prev", L'P'},
    {L"vi-prev-big-word", L'B'},       {L"vi-prev-char", L'F'},
    {L"vi-prev-word", L'b'},           {L"vi-redo", L'.'},
    {L"vi-repeat-next-char", L';'},    {L"vi-repeat-prev-char", L','},
    {L"vi-repeat-search-next", L'n'},  {L"vi-repeat-search-prev", L'N'},
    {L"vi-replace-char", L'r'},        {L"vi-replace-mode", L'R'},
    {L"vi-search-next", L'?'},         {L"vi-search-prev", L'/'},
    {L"vi-substitute-char", L's'},     {L"vi-substitute-line", L'S'},
    {L"vi-to-column", L'|'},           {L"vi-to-history-line", L'G'},
    {L"vi-to-next-char", L't'},        {L"vi-to-prev-char", L'T'},
    {L"vi-undo", L'u'},                {L"vi-undo-line", L'U'},
    {L"vi-yank", L'y'},                {L"vi-yank-end", L'Y'},
    {L"vi-zero", L'0'},
};
#define COUNT(a) (sizeof(a) / sizeof *(a))

// A command that may be bound, or a key, or what it sends. libedit takes characters beyond the first 256
// for text without asking us.
static bool may_say(const wchar_t *word)
{
    bool may = wcsncmp(word, L"vi-", 3) != 0 && wcsstr(word, L"\\U") == NULL;
    for (size_t i = 0; i < COUNT(refused); i++)
        may = may && wcscmp(word, refused[i]) != 0;
    for (const wchar_t *w = word; *w; w++)
        may = may && *w <= 0xFF;
    return may;
}

static bool has_option(const wchar_t *word, wchar_t option)
{
    return word[0] == L'-' && wcschr(word + 1, option) != NULL;
}

// `bind -a KEY COMMAND`, for vi's command mode, which is our own.
static void bind_command(cel_editor *c, int count, const wchar_t **words)
{
    const wchar_t *key = count == 4 ? words[2] : L"";
    for (size_t i = 0; key[0] && !key[1] && key[0] < 0x80 && i < COUNT(vi); i++) {
        if (wcscmp(words[3], vi[i].name) == 0)
            c->vi_keys[key[0]] = vi[i].key;
    }
}

// A command may begin with a program that it is for. libedit knows whether that is us: then, and only then,
// it finds fault with an `edit` that says nothing.
static bool is_for_us(cel_editor *c, const wchar_t *program, const wchar_t *end)
{
    wchar_t probe[PROGRAM_LIMIT] = {0};
    if (end - program > PROGRAM_LIMIT - 8)
        return false;
    wmemcpy(probe, program, (size_t)(end - program));
    wcscat(probe, L":edit");
    return el_wparse(c->el, 1, (const wchar_t *[]){probe, NULL}) != 0;
}

static void obey(cel_editor *c, int count, const wchar_t **words)
{
    const wchar_t *colon = wcschr(words[0], L':');
    if (colon != NULL && !is_for_us(c, words[0], colon))
        return;
    if (colon != NULL)
        words[0] = colon + 1;
    bool may = false;
    for (size_t i = 0; i < COUNT(obeyed); i++)
        may = may || wcscmp(words[0], obeyed[i]) == 0;
    bool binds = wcscmp(words[0], L"bind") == 0 && count > 1;
    if (binds && (has_option(words[1], L'v') || has_option(words[1], L'e'))) {
        c->vi = has_option(words[1], L'v');
        cel_bind_all(c);
        return;
    }
    if (binds && has_option(words[1], L'a')) {
        bind_command(c, count, words);
        return;
    }
    for (int i = 1; i < count; i++) {
        may = may && may_say(words[i]);
        for (size_t j = 0; j < COUNT(replaced); j++)
            words[i] = wcscmp(words[i], replaced[j].name) == 0 ? replaced[j].ours : words[i];
    }
    if (may)
        (void)el_wparse(c->el, count, words);
}

static void obey_line(cel_editor *c, TokenizerW *tokenizer, const char *line)
{
    size_t size = strlen(line) + 1;
    wchar_t *wide = calloc(size, sizeof *wide);
    int count = 0;
    const wchar_t **words = NULL;
    tok_wreset(tokenizer);
    if (wide != NULL && mbstowcs(wide, line, size) != (size_t)-1 &&
        tok_wstr(tokenizer, wide, &count, &words) == 0 && count > 0 && words[0][0] != L'#')
        obey(c, count, words);
    free(wide);
}

void cel_source(cel_editor *c)
{
    char path[PATH_LIMIT];
    const char *named = secure_getenv("EDITRC");
    const char *home = secure_getenv("HOME");
    int length = named  ? snprintf(path, sizeof path, "%s", named)
                 : home ? snprintf(path, sizeof path, "%s/.editrc", home)
                        : -1;
    if (length <= 0 || length >= (int)sizeof path)
        return;
    FILE *file = fopen(path, "re");
    TokenizerW *tokenizer = tok_winit(NULL);
    char *line = NULL;
    size_t size = 0;
    ssize_t n;
    while (file != NULL && tokenizer != NULL && (n = getline(&line, &size, file)) > 0) {
        if (line[n - 1] == '\n')
            line[n - 1] = '\0';
        obey_line(c, tokenizer, line);
    }
    free(line);
    if (tokenizer != NULL)
        tok_wend(tokenizer);
    if (file != NULL)
        (void)fclose(file);
}
