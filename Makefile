# Everything is done by packaging/dev.py; this only spares typing it. PY= chooses another Python, FOR= ends a run.

BOOT ?= $(shell for candidate in python3 python python3.14 python3.13 python3.12 python3.11 /usr/bin/python3; do \
	$$candidate -c 'import sys; sys.exit(sys.version_info < (3, 9))' >/dev/null 2>&1 && echo $$candidate && break; done)
DEV = $(if $(BOOT),$(BOOT),$(error No working Python 3.9 or newer on PATH; Debian: apt-get install python3 python3-venv)) \
	packaging/dev.py

export PY

.DEFAULT_GOAL := help
.PHONY: help setup run test torture lint bench screenshots translations docs which package package-check wheel

help:
	@$(DEV) --help

setup lint package wheel which:
	@$(DEV) $@

run:
	@$(DEV) run $(if $(FOR),--for $(FOR))

test torture bench screenshots translations docs package-check:
	@$(DEV) $@ $(ARGS)
