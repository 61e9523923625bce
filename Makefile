# Each command sets up what it needs by itself, in the folder .venv; nothing is installed outside of this folder.

PY := .venv/bin/python
LUPDATE := .venv/bin/pyside6-lupdate
.DEFAULT_GOAL := help
.PHONY: help run test lint texts bench torture dist lock clean

help:
	@echo 'make run     open the sample records in the window'
	@echo 'make test    every check and every test; the last line says how many passed'
	@echo 'make lint    only the checks of style and types'
	@echo 'make bench   speed, as ratios to a floor measured in the same run'
	@echo 'make torture the long runs: killed thousands of times, damaged copies, a full disk, random changes'
	@echo 'make dist    the program with everything it needs in one folder: dist/seminarakte/'
	@echo 'make texts   bring new texts of the code into the translation files in i18n/'
	@echo 'make lock    choose the newest permitted libraries and pin them with their hashes'
	@echo 'make clean   remove everything that these commands made'

# The two stamps are older than their pins when those have changed; only then is anything installed.
.venv/run: requirements.txt .ci/setup
	@.ci/setup run

.venv/dev: requirements-dev.txt .ci/setup
	@.ci/setup dev

run: .venv/run
	@if [ "$$(uname)" = Linux ] && [ -z "$$DISPLAY$$WAYLAND_DISPLAY$$QT_QPA_PLATFORM" ]; then \
	    echo 'There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window can be opened.'; \
	    echo 'Everything is set up. What works without a window:'; \
	    echo; \
	    echo '  $(PY) -m app new sample.akte --sample                  a file with the sample records'; \
	    echo '  $(PY) -m app find sample.akte TEXT                     find a record'; \
	    echo '  $(PY) -m app print sample.akte summary 18 --lang de+ru -o summary.pdf'; \
	    echo '  $(PY) -m app --help                                    all commands'; \
	else \
	    if [ -z "$$QT_QPA_PLATFORM" ]; then $(PY) .ci/libraries.py window || exit 1; fi; \
	    exec $(PY) -m app --demo; \
	fi

lint: .venv/dev
	$(PY) -m ruff check .
	$(PY) -m mypy

# One process a core, each test file whole in one of them, in our order (tests/conftest.py). pytest comes last: its
# closing line says how many tests passed.
test: lint
	@$(PY) .ci/libraries.py offscreen
	$(PY) -m pytest --numprocesses auto --maxprocesses 4 --dist loadfile --no-loadscope-reorder

bench: .venv/dev
	@$(PY) .ci/libraries.py offscreen
	$(PY) -m tests.bench.run

# The long runs of what the tests do in short. Each says how often, and with which seed.
torture: .venv/dev
	$(PY) -m tests.storage.kill 2000
	$(PY) -m tests.storage.kill_file 300
	$(PY) -m tests.storage.damage 500
	$(PY) -m pytest -q tests/storage/test_disk_full.py
	SEMINARAKTE_UNDO_STEPS=10000 $(PY) -m pytest -q tests/storage/test_undo_model.py

dist: .venv/dev
	$(PY) -m PyInstaller build.spec --noconfirm --log-level WARN
	@du -sh dist/seminarakte

texts: .venv/dev
	@mkdir -p i18n
	$(LUPDATE) $$(find app -name '*.py' | sort) -tr-function-alias QT_TRANSLATE_NOOP+=N_,translate+=NN_ \
	    -no-obsolete -locations none -ts i18n/seminarakte_de.ts i18n/seminarakte_ru.ts

lock: .venv/dev
	.venv/bin/pip install --quiet uv
	.venv/bin/uv pip compile pyproject.toml --universal --generate-hashes --no-header --no-annotate --upgrade --quiet \
	    --python-version 3.11 -o requirements.txt
	.venv/bin/uv pip compile pyproject.toml --universal --generate-hashes --no-header --no-annotate --upgrade --quiet \
	    --python-version 3.11 --extra dev -c requirements.txt -o requirements-dev.txt

clean:
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
