// The user's own keys, from $EDITRC or ~/.editrc.
//
// libedit can read that file itself, but then a key could be bound to a command that hands the
// line to an editor through a temporary file, or that saves the history: what a person said would
// be on disk. So each line is read here first, and only `bind`, `edit` and `settc` are obeyed.
//
// vi's keys are refused too, and some commands of emacs: in libedit 3.1 they read and write outside its
// memory; see decision 14.
#define _GNU_SOURCE
#include "internal.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { PATH_LIMIT = 4096 };

static const wchar_t *const obeyed[] = {L"bind", L"edit", L"settc"};
static const wchar_t *const refused[] = {
    L"ed-command",       L"ed-quoted-insert",   L"em-copy-region",     L"em-exchange-mark",
    L"em-kill-region",   L"em-inc-search-next", L"em-inc-search-prev",
};

// A command that may be bound, or an option of `bind` other than `-v`, or a key.
static bool may_say(const wchar_t *word)
{
    bool option = word[0] == L'-' && word[1] != 0;
    bool may = wcsncmp(word, L"vi-", 3) != 0 && !(option && wcschr(word, L'v') != NULL);
    for (size_t i = 0; i < sizeof refused / sizeof *refused; i++)
        may = may && wcscmp(word, refused[i]) != 0;
    return may;
}

static bool may_run(int count, const wchar_t **words)
{
    const wchar_t *command = wcschr(words[0], L':') ? wcschr(words[0], L':') + 1 : words[0];
    bool may = false;
    for (size_t i = 0; i < sizeof obeyed / sizeof *obeyed; i++)
        may = may || wcscmp(command, obeyed[i]) == 0;
    for (int i = 1; i < count; i++)
        may = may && may_say(words[i]);
    return may;
}

static void obey(EditLine *el, TokenizerW *tokenizer, const char *line)
{
    size_t size = strlen(line) + 1;
    wchar_t *wide = calloc(size, sizeof *wide);
    int count = 0;
    const wchar_t **words = NULL;
    tok_wreset(tokenizer);
    if (wide != NULL && mbstowcs(wide, line, size) != (size_t)-1 &&
        tok_wstr(tokenizer, wide, &count, &words) == 0 && count > 0 && words[0][0] != L'#' &&
        may_run(count, words))
        (void)el_wparse(el, count, words);
    free(wide);
}

void cel_source(EditLine *el)
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
        obey(el, tokenizer, line);
    }
    free(line);
    if (tokenizer != NULL)
        tok_wend(tokenizer);
    if (file != NULL)
        (void)fclose(file);
}
