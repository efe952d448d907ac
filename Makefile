# The ways to build, try, test, measure and install wk. `make help` lists them.

SWIFT ?= swift
PREFIX ?= /usr/local
# Options and dumps for bench/run, such as BENCH='-s 1000 dump.xml.bz2'.
BENCH ?=
# The run that the README's numbers and chart are of.
kept_run := bench/runs/2026-11-24-vm
# How many seconds to fuzz each target, and which, such as TARGET='bzip2 export'; all without it.
TIME ?= 600
TARGET ?=
# Options and a dump for bench/peers, such as PEERS='dump.xml.bz2'.
PEERS ?=

commands := wk-split wk-sample wk-parse wk-tsv wk-join wk-bzcat
binaries := $(commands:%=.build/release/%)
manuals := $(wildcard man/*.[1-9])
# Found by their first line, so that none is forgotten.
scripts = $(shell grep -rlE --exclude-dir=data --exclude-dir=runs '^\#!.*\b(ba)?sh$$' \
	.ci bench scripts Tests/Damage Tests/Examples Tests/Full Tests/Fuzz Tests/Install Tests/Readers Tests/Reference Tests/Report \
	Tests/Shards Tests/Spark examples findings)

# What is installed, and where below PREFIX.
to = $(DESTDIR)$(PREFIX)
bash_completions := share/bash-completion/completions
fish_completions := share/fish/vendor_completions.d
ZSH_COMPLETIONS ?= share/zsh/site-functions
completed := $(commands) wk-full wk-report
completions = $(foreach command,$(completed),$(bash_completions)/$(command) \
	$(ZSH_COMPLETIONS)/_$(command) $(fish_completions)/$(command).fish)
# wk-report's, and where the guides are.
modules := examples/report/page.css examples/report/page.py examples/report/tables.py examples/wk_manifest.py
guides := share/doc/wk
# What wk-full consists of besides itself.
pieces := $(wildcard scripts/full/*.bash)
installed = $(addprefix bin/,$(completed)) share/wk/demowiki.xml.bz2 $(completions) \
	$(addprefix share/wk/report/,$(notdir $(modules))) $(addprefix share/wk/full/,$(notdir $(pieces))) \
	$(foreach page,$(manuals),share/man/man$(subst .,,$(suffix $(page)))/$(notdir $(page)))

.PHONY: build demo test test-release test-damage test-docs test-examples test-faults test-full test-install \
	test-mediawiki test-readers test-reference test-shards test-spark test-writers check lint lint-docs fuzz bench \
	bench-peers data diagrams install uninstall deb clean help

build: ## Build the filters, for release (the default)
	@SWIFT='$(SWIFT)' scripts/build

demo: ## Install what is missing, build, and run the main job on the bundled dump
	scripts/install-needs build
	$(MAKE) build
	scripts/demo

test: ## Install what is missing, and run the tests; WK_CORPUS=DIR adds those on real dumps
	@scripts/corpus
	scripts/install-needs test
	@[ -e .build/debug ] || echo 'Building the tests: this takes some minutes the first time.'
	$(SWIFT) test --disable-xctest

check: ## Format, scripts, man pages, tests: all that must pass before a commit lands
	scripts/install-needs check
	$(MAKE) lint
	$(MAKE) build
	WK_BINARIES=$(CURDIR)/.build/release $(MAKE) test
	$(MAKE) test-reference
	$(MAKE) test-docs
	bench/instructions
	Tests/Damage/run --short
	Tests/Damage/bad
	Tests/Shards/run --short
	Tests/Writers/run --short
	Tests/Faults/run --short
	Tests/Fuzz/run --short
	Tests/Report/run
	Tests/Spark/run --short
	Tests/Examples/run
	Tests/Readers/run --short
	Tests/Install/run --short

test-release: build ## Run the tests of commands on the release binaries, which the optimizer made
	WK_BINARIES=$(CURDIR)/.build/release $(SWIFT) test --disable-xctest --filter CommandTests

test-reference: build ## Compare wk-parse with another reader on the pages of WK_CORPUS
	Tests/Reference/run

test-damage: build ## Cut a dump at every 1,000th byte, and flip one bit in each of 2,000 copies
	scripts/install-needs check
	Tests/Damage/run
	Tests/Damage/bad

test-docs: build ## Run the commands of the guides in docs, and compare what they print
	Tests/Docs/examples

test-faults: build ## Run the pipes while calls fail, disks fill, descriptors are closed and signals come
	scripts/install-needs check
	Tests/Faults/run

test-full: build ## Kill wk-full at twenty random times in a run on 200 MB, and let it go on; and give it pages cut over files
	scripts/install-needs test
	Tests/Full/kill
	Tests/Full/content

test-shards: build ## Cut dumps of every shape into up to 1000 shards
	scripts/install-needs check
	Tests/Shards/run

test-writers: build ## Read what each writer of bzip2 that Debian has makes of a dump, whole and in shards
	scripts/install-needs writers
	Tests/Writers/run

test-examples: build ## Run the recipes for databases and data frames on the demo's tables, with the real things
	scripts/install-needs examples
	Tests/Examples/run
	Tests/Readers/run --short

test-readers: build ## Give tables of traps to all readers of docs/readers.md, and hold the page to what comes
	scripts/install-needs readers
	Tests/Readers/run

test-spark: build ## Compare the tables of the Spark job with the pipe's; with WK_CORPUS on real dumps
	scripts/install-needs spark
	Tests/Spark/run

test-install: build ## Install, complete and uninstall; build the Debian package, and run it in a clean Debian
	scripts/install-needs install
	Tests/Install/run

test-mediawiki: build ## Compare the filters with a real MediaWiki: its exports, its link tables, and what it shows
	scripts/install-needs mediawiki
	Tests/Reference/mediawiki/all

fuzz: ## Fuzz what reads the files of others; TIME=3600 seconds for each TARGET=export
	scripts/install-needs build
	Tests/Fuzz/run --time $(TIME) $(TARGET)

lint: ## The part of check that reads and does not run
	$(SWIFT) format lint --strict --recursive Package.swift Sources Tests
	shellcheck $(scripts)
	mandoc -T lint -W warning $(manuals)
	docs/diagrams/draw --check
	scripts/make-swift-data --check
	Tests/Data/test.py
	Tests/Layers/check
	Tests/Layers/test.py
	bench/chart $(kept_run) | cmp - docs/benchmark.svg
	Tests/Programs/test.py
	Tests/Programs/check
	scripts/version --check
	$(MAKE) lint-docs

lint-docs: ## Look for links that lead nowhere, for words that no one knows, and for those that are not plain
	Tests/Docs/links
	Tests/Docs/spell
	Tests/Docs/plain

bench: ## Measure the filters beside bzcat and lbzip2; BENCH='-s 1000 dump.xml.bz2' for others
	scripts/install-needs bench
	$(MAKE) build
	bench/run $(BENCH)

bench-peers: ## Run what else people read dumps with beside wk; PEERS=dump.xml.bz2 for another dump
	scripts/install-needs bench
	$(MAKE) build
	bench/peers $(PEERS)

data: ## Download MediaWiki and CLDR, and write data/mediawiki, data/cldr and Sources/WKData anew
	scripts/make-data
	scripts/make-swift-data

diagrams: ## Draw the pictures of docs anew: the diagrams of their texts, the benchmark of the run that is kept
	docs/diagrams/draw
	bench/chart $(kept_run) >docs/benchmark.svg

install: $(binaries) ## Install the commands, man pages, completions, guides and examples into DESTDIR and PREFIX
	@scripts/require python3
	install -D -s -m 755 -t $(to)/bin $(binaries)
	install -D -m 755 -t $(to)/bin scripts/wk-full examples/report/wk-report
	install -D -m 644 -t $(to)/share/wk/report $(modules)
	install -D -m 644 -t $(to)/share/wk/full $(pieces)
	for file in README.md $$(find docs examples -type f ! -name '*.pyc' ! -path docs/diagrams/draw); do \
		[ -x $$file ] && mode=755 || mode=644; \
		install -D -m $$mode $$file $(to)/$(guides)/$$file || exit; \
	done
	for page in $(manuals); do \
		install -D -m 644 -t $(to)/share/man/man$${page##*.} $$page || exit; \
	done
	install -D -m 644 -t $(to)/share/wk demo/demowiki.xml.bz2
	install -d $(sort $(dir $(addprefix $(to)/,$(completions))))
	PATH=$(CURDIR)/.build/release:$(CURDIR)/scripts:$(CURDIR)/examples/report:$$PATH; \
	for command in $(completed); do \
		scripts/completions bash $$command >$(to)/$(bash_completions)/$$command && \
		scripts/completions zsh $$command >$(to)/$(ZSH_COMPLETIONS)/_$$command && \
		scripts/completions fish $$command >$(to)/$(fish_completions)/$$command.fish || exit; \
	done
	chmod 644 $(addprefix $(to)/,$(completions))
	@case "$(DESTDIR):$$PATH:" in [!:]* | *:$(PREFIX)/bin:*) ;; \
	*) echo 'Your shell does not look there yet: export PATH="$(PREFIX)/bin:$$PATH"' ;; esac

uninstall: ## Remove what make install puts into DESTDIR and PREFIX
	rm -f $(addprefix $(to)/,$(installed))
	rm -rf $(to)/$(guides)
	for folder in $(to)/share/wk/report $(to)/share/wk/full $(to)/share/wk; do \
		[ ! -d $$folder ] || rmdir --ignore-fail-on-non-empty $$folder || exit; \
	done

deb: ## Build a Debian package into .build/deb
	scripts/install-needs deb
	dh_clean
	mkdir -p .build/deb
	rm -f .build/deb/wk_*.deb
	DEB_FOLDER=.build/deb debian/rules binary
	dh_clean

# For install: only what is not there is built, since root may have no toolchain.
$(binaries):
	$(MAKE) build

clean: ## Remove what was built, the demo's tables and the benchmark's data
	rm -rf .build out bench/data

help: ## List these
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-15s%s\n", $$1, $$2 }' Makefile
