-- Drives the language server from a real editor and says what came of it, as one line of JSON.
-- Given in the environment: PROGRAM, and SCRIPTS, a folder with the regeling `proef` that may change.

local scripts = vim.env.SCRIPTS
local said = {}

local function wait(what, condition)
  if not vim.wait(60000, condition, 5) then
    io.stdout:write(vim.json.encode({ failed = what }) .. "\n")
    vim.cmd("cquit")
  end
end

vim.cmd("edit " .. scripts .. "/proef/gesprekken/geld.yarn")
local id = vim.lsp.start_client({
  name = "huiswaarts",
  cmd = { vim.env.PROGRAM, "script", "lsp" },
  root_dir = scripts,
})
vim.lsp.buf_attach_client(0, id)
wait("attach", function() return #vim.lsp.buf_get_clients(0) > 0 end)

local function ask(method, more)
  local parameters = vim.tbl_extend("force", vim.lsp.util.make_position_params(0, "utf-16"), more or {})
  local answer = (vim.lsp.buf_request_sync(0, method, parameters, 60000) or {})[id] or {}
  return answer.result, answer.error
end

local function at(text)
  vim.fn.cursor(1, 1)
  assert(vim.fn.search("\\V" .. text, "cW") > 0, text)
end

-- A name is mistyped; the problem comes, with a way out, and goes.
at("<<vraag $schulden>>")
vim.api.nvim_set_current_line("    <<vraag $schulen>>")
wait("problem", function() return #vim.diagnostic.get(0) > 0 end)
local problem = vim.diagnostic.get(0)[1]
said.problem = problem.code
local function fixes(problem)
  local line = problem.lnum
  return ask("textDocument/codeAction", {
    range = { start = { line = line, character = 0 }, ["end"] = { line = line, character = 99 } },
    context = { diagnostics = { problem.user_data.lsp and vim.tbl_extend("force", problem.user_data.lsp, {
      message = problem.message,
      range = {
        start = { line = problem.lnum, character = problem.col },
        ["end"] = { line = problem.end_lnum, character = problem.end_col },
      },
    }) } },
  })
end
local actions = fixes(problem)
said.action = actions[1].title
vim.lsp.util.apply_workspace_edit(actions[1].edit, "utf-16")
wait("solved", function() return #vim.diagnostic.get(0) == 0 end)

-- Completion: a field where one is asked, a node, a function and a row of the catalogue.
local function complete(text)
  at("<<vraag $hulp>>")
  vim.api.nvim_set_current_line(text)
  vim.cmd("startinsert!")
  vim.fn.cursor(vim.fn.line("."), #text + 1)
  local labels = vim.tbl_map(function(item) return item.label end, ask("textDocument/completion"))
  vim.cmd("stopinsert")
  vim.api.nvim_set_current_line("<<vraag $hulp>>")
  return labels
end
said.completion = { fields = complete("<<vraag $"), nodes = complete("<<jump "),
  functions = complete("<<if dagen"), sources = complete("Dag. #bron:") }

-- From a use to the definition, in another file.
at("$schulden")
vim.fn.search("schulden", "cW")
said.hover = ask("textDocument/hover").contents.value
local place = ask("textDocument/definition")[1]
said.definition = { vim.fn.fnamemodify(vim.uri_to_fname(place.uri), ":t"), place.range.start.line }

local uses = ask("textDocument/references", { context = { includeDeclaration = true } })
said.references = vim.tbl_map(function(use) return vim.fn.fnamemodify(vim.uri_to_fname(use.uri), ":t") end, uses)
table.sort(said.references)

-- Another name, in every file; then all is written.
local edit = ask("textDocument/rename", { newName = "heeft_schulden" })
vim.lsp.util.apply_workspace_edit(edit, "utf-16")
-- The set-up of an author does this for each file of a regeling that is opened.
for _, buffer in ipairs(vim.api.nvim_list_bufs()) do vim.lsp.buf_attach_client(buffer, id) end
vim.cmd("wall")
wait("sound", function() return #vim.diagnostic.get() == 0 end)
local _, refusal = ask("textDocument/rename", { newName = "Heeft Schulden" })
said.refusal = refusal.message

-- The lay-out.
vim.api.nvim_buf_set_lines(0, 4, 5, true, { "Het gaat nu over geld.    #line:proef-geld-1 #bron:P-1   " })
vim.lsp.util.apply_text_edits(ask("textDocument/formatting", { options = { tabSize = 4, insertSpaces = true } }), 0, "utf-16")
said.formatted = vim.fn.getline(5)

-- Of a file of fields too, with its remarks.
vim.cmd("edit " .. scripts .. "/proef/velden.yaml")
said.fields = vim.tbl_map(function(item) return item.name end, ask("textDocument/documentSymbol"))
at("  label: Hulp bij geld")
vim.api.nvim_buf_set_lines(0, vim.fn.line(".") - 1, vim.fn.line("."), true, { "  # Samen.  ", "  label: Hulp bij geld  " })
vim.lsp.util.apply_text_edits(ask("textDocument/formatting", { options = { tabSize = 2, insertSpaces = true } }), 0, "utf-16")
said.yaml = vim.api.nvim_buf_get_lines(0, vim.fn.line(".") - 1, vim.fn.line(".") + 1, true)

-- A shared field gets another name in both regelingen.
vim.cmd("edit! " .. scripts .. "/gedeeld/velden.yaml")
vim.lsp.buf_attach_client(0, id)
at("verhuisdatum:")
local shared = ask("textDocument/rename", { newName = "dag_van_verhuizen" })
vim.lsp.util.apply_workspace_edit(shared, "utf-16")
for _, buffer in ipairs(vim.api.nvim_list_bufs()) do vim.lsp.buf_attach_client(buffer, id) end
vim.cmd("wall")
said.shared = vim.tbl_map(
  function(uri) return vim.fn.fnamemodify(vim.uri_to_fname(uri), ":h:t") end, vim.tbl_keys(shared.changes))
table.sort(said.shared)
wait("sound in both", function() return #vim.diagnostic.get() == 0 end)

-- From now on the words are counted: a new one is a problem, and goes into the list.
assert(vim.fn.rename(scripts .. "/woorden.txt", scripts .. "/proef/woorden.txt") == 0)
vim.cmd("edit! " .. scripts .. "/proef/gesprekken/geld.yarn")
vim.lsp.buf_attach_client(0, id)
at("Dank je wel.")
vim.api.nvim_set_current_line("Dank je hartelijk. #line:proef-geld-4 #bron:P-1")
vim.cmd("write")
wait("new word", function() return #vim.diagnostic.get(0) > 0 end)
local unknown = vim.diagnostic.get(0)[1]
said.word = unknown.code
local ways = fixes(unknown)
said.list = ways[#ways].title
vim.lsp.util.apply_workspace_edit(ways[#ways].edit, "utf-16")
for _, buffer in ipairs(vim.api.nvim_list_bufs()) do vim.lsp.buf_attach_client(buffer, id) end
vim.cmd("wall")
wait("known word", function() return #vim.diagnostic.get() == 0 end)

local symbols = ask("workspace/symbol", { query = "Geld" })
said.symbols = vim.tbl_map(function(item) return item.name end, symbols)

vim.lsp.get_client_by_id(id).stop()
wait("stop", function() return vim.lsp.get_client_by_id(id) == nil or vim.lsp.get_client_by_id(id).is_stopped() end)
io.stdout:write(vim.json.encode(said) .. "\n")
vim.cmd("qall!")
