# The front door. `make help` lists what it can do; every target does its own set-up.

SHELL := /bin/sh
SWIFT ?= swift
BUILD := --explicit-target-dependency-import-check error
RELEASE := -c release --static-swift-stdlib $(BUILD)
# Tests are built for looking into, but what stretches a passphrase would then take most of their time.
TESTS := $(BUILD) -Xcc -O2
# Those that go on for an hour are built for speed.
LONG := $(TESTS) -Xswiftc -O --scratch-path .build-long
PROOF := -c release -Xswiftc -enable-testing $(BUILD) --scratch-path .build-proof
PROGRAM := .build/release/huiswaarts
DEMO := Documentation/Voorbeelden/s1/2025-10-20-aanmelding.yaml

# What building and running needs from Debian besides a Swift toolchain.
PACKAGES := libedit-dev libsqlite3-dev pkg-config git ca-certificates binutils libstdc++-12-dev
.PHONY: help run build install test again check format bench fuzz monkey proof sample docs demo setup
.DEFAULT_GOAL := help

help: ## this list
	@grep -E '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 12

run: build ## build and start huiswaarts (ARGS="casushouder BT" for a command)
	@$(PROGRAM) $(ARGS)

build: setup ## build the program as it is shipped: one file, Swift linked in
	@$(SWIFT) build $(RELEASE) --product huiswaarts

# What failed stands once more just above the runner's closing line, where the end of a long log shows it.
test: setup ## build with the import check and run every test (FILTER=… for some)
	@$(SWIFT) build $(TESTS) --build-tests
	@{ SWIFT_BACKTRACE=enable=no $(SWIFT) test $(TESTS) --skip-build --disable-xctest $(if $(FILTER),--filter $(FILTER)); \
	  echo $$? >.build/test.status; } 2>&1 | \
	  awk '/recorded an issue/ {failed = failed $$0 "\n"} / Test run with / {printf "%s", failed} {print; fflush()}'; \
	  exit $$(cat .build/test.status)

PREFIX ?= $(HOME)/.local
SHARE = $(DESTDIR)$(PREFIX)/share

install: build ## the program, the regelingen, and Tab in bash, zsh and fish (PREFIX=~/.local)
	@install -d $(DESTDIR)$(PREFIX)/bin $(SHARE)/huiswaarts $(SHARE)/bash-completion/completions \
	  $(SHARE)/zsh/site-functions $(SHARE)/fish/vendor_completions.d
	@install -s $(PROGRAM) $(DESTDIR)$(PREFIX)/bin/huiswaarts
	@rm -rf $(SHARE)/huiswaarts/Scripts && cp -R Scripts $(SHARE)/huiswaarts/Scripts
	@$(PROGRAM) --generate-completion-script bash >$(SHARE)/bash-completion/completions/huiswaarts
	@$(PROGRAM) --generate-completion-script zsh >$(SHARE)/zsh/site-functions/_huiswaarts
	@$(PROGRAM) --generate-completion-script fish >$(SHARE)/fish/vendor_completions.d/huiswaarts.fish
	@echo "Installed in $(PREFIX). zsh: put $(PREFIX)/share/zsh/site-functions in fpath, before compinit."

# What the tests hold our files against.
test: PACKAGES += age minisign strace gettext

proof: setup ## the whole proofs of the vault, not a sample: every kill, cut, error and change of bytes (30 minutes or more)
	@PROOF=1 $(SWIFT) build $(PROOF) --build-tests
	@PROOF=1 SWIFT_BACKTRACE=enable=no $(SWIFT) test $(PROOF) --skip-build --disable-xctest $(if $(FILTER),--filter $(FILTER))

monkey: setup ## a hundred thousand random keys, pastes, sizes and signals for each of ten seeds (KEYS=…, SEEDS="7 8")
	@$(SWIFT) build $(LONG) --build-tests
	@MONKEY=$(or $(KEYS),100000) $(if $(SEEDS),SEEDS="$(SEEDS)") SWIFT_BACKTRACE=enable=no $(SWIFT) test $(LONG) --skip-build --disable-xctest --filter MonkeyTests

again: setup ## the tests of the whole program and its terminal, fifty times in a row (TIMES=…)
	@$(SWIFT) build $(LONG) --build-tests
	@for i in $$(seq $(or $(TIMES),50)); do \
	  SWIFT_BACKTRACE=enable=no $(SWIFT) test $(LONG) --skip-build --disable-xctest --filter "TerminalTests|ProgramTests" \
	    >.build-long/again.log 2>&1 || { cat .build-long/again.log; echo "Round $$i failed."; exit 1; }; \
	  echo "Round $$i: $$(grep -o 'Test run with .*' .build-long/again.log)"; \
	done

check: setup ## the quick round before a commit: format, warnings, the regelingen
	@$(SWIFT) format lint --strict --parallel --recursive Sources Tests Package.swift
	@$(SWIFT) build $(TESTS) --product huiswaarts
	@.build/debug/huiswaarts script check

format: ## lay out the code as the formatter wants it
	@$(SWIFT) format format --in-place --parallel --recursive Sources Tests Package.swift

demo: build ## play scenario S1, session 1, and show the transcript, the casushouder and the steps
	@$(PROGRAM) speel aanmelding --regeling zou-3 --antwoorden $(DEMO) --op 2025-10-20

bench: setup build ## measure speed and memory against peers, as ratios in one run
	@BENCH=1 $(SWIFT) build $(RELEASE) --product bench --scratch-path .build-bench
	@mkdir -p .build-bench/peers
	@$(SWIFT)c -O -static-stdlib -parse-as-library Tests/Benchmarks/peers/empty.swift -o .build-bench/peers/empty
	@clang -O2 Tests/Benchmarks/peers/baseedit.c -o .build-bench/peers/baseedit -ledit
	@cp $(PROGRAM) .build-bench/peers/huiswaarts && strip .build-bench/peers/huiswaarts
	@HUISWAARTS_SCRIPTS=$(CURDIR)/Scripts HUISWAARTS_CACHE=$(CURDIR)/.build-bench/cache .build-bench/release/bench $(FIGURES) --program bash \
	  --program "libedit=$(CURDIR)/.build-bench/peers/baseedit" \
	  --program "huiswaarts=$(CURDIR)/.build-bench/peers/huiswaarts" \
	  --program "question=$(CURDIR)/.build-bench/peers/huiswaarts oefen --regeling zou-3"

fuzz: setup ## fuzz until stopped or broken (TARGET=compiler, markup or files; FUZZARGS=-max_total_time=60)
	@FUZZ=1 $(SWIFT) build --product fuzz-$(or $(TARGET),compiler) --scratch-path .build-fuzz
	@mkdir -p .build-fuzz/corpus/$(or $(TARGET),compiler)
	@.build-fuzz/debug/fuzz-$(or $(TARGET),compiler) -timeout=5 -rss_limit_mb=2048 -detect_leaks=0 \
	  $(FUZZARGS) .build-fuzz/corpus/$(or $(TARGET),compiler) \
	  $(if $(filter markup files,$(TARGET)),Tests/Corpus/$(TARGET),Tests/Corpus/yarn Tests/YarnTests/Conformance)

sample: setup ## build a package outside this tree on the product Yarn, and run its ten lines
	@SWIFT="$(SWIFT)" Tests/Sample/run.sh

docs: setup ## the pages of the language module, as a static site in .build-docs/site
	@DOCS=1 $(SWIFT) package --scratch-path .build-docs --allow-writing-to-directory .build-docs/site \
	  generate-documentation --target Yarn --output-path .build-docs/site --transform-for-static-hosting

setup:
	@missing=""; \
	if command -v dpkg-query >/dev/null 2>&1; then \
	  for p in $(PACKAGES); do \
	    dpkg-query -W -f='$${db:Status-Status}' "$$p" 2>/dev/null | grep -qx installed || missing="$$missing $$p"; \
	  done; \
	fi; \
	if [ -n "$$missing" ]; then \
	  if [ "$$(id -u)" = 0 ]; then s=""; \
	  elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then s=sudo; \
	  else echo "huiswaarts needs these packages; install them and try again:" >&2; \
	    echo "  sudo apt-get install$$missing" >&2; exit 1; fi; \
	  echo "Installing$$missing"; \
	  $$s apt-get update -qq && \
	  $$s env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$missing >/dev/null || \
	  { echo "That did not work; install them by hand and try again:" >&2; \
	    echo "  sudo apt-get install$$missing" >&2; exit 1; }; \
	fi
	@$(SWIFT) --version 2>/dev/null | grep -Eq 'Swift version (6\.([3-9]|[1-9][0-9])|[7-9]|[1-9][0-9])' || { \
	  echo "huiswaarts needs Swift 6.3 or newer; found: $$($(SWIFT) --version 2>/dev/null | head -n 1 | grep . || echo none)" >&2; \
	  echo "  see https://www.swift.org/install/linux/" >&2; exit 1; }
