# Two commands: `make run` opens Trigger Atlas, `make test` checks it. Both set up what they need first.
PYTHON ?= python3
VENV   ?= .venv
BIN    := $(VENV)/bin

# Two processes share the tests, each with a screen of its own and reckoning in one thread; tests/sharing.py says which
# tests stay together and which come first. The code is checked beside the windows, which leave a processor time.
SHARED = OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 $(BIN)/python -m pytest --dist loadscope --no-loadscope-reorder \
	--tx "2*popen//python=sh tools/with_screen.sh $(BIN)/python"
RECKONING := tests/sculpt tests/placement tests/anatomy tests/cli tests/content tests/project tests/scene

.PHONY: run test check windows lint pictures gallery translations clean

run:
	@PYTHON="$(PYTHON)" sh tools/system_libraries.sh
	@$(MAKE) -s $(VENV)/.installed
	$(BIN)/python -m app

test:
	@PYTHON="$(PYTHON)" sh tools/system_libraries.sh --tests
	@$(MAKE) -s $(VENV)/.installed-dev
	$(MAKE) -s -j2 check windows
	$(SHARED) $(RECKONING)

check:
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m app check

windows:
	$(SHARED) $(addprefix --ignore=,$(RECKONING))

lint: $(VENV)/.installed-dev
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .
	$(BIN)/mypy
	$(BIN)/lint-imports

# The pictures of the README, drawn by the program itself.
pictures: $(VENV)/.installed
	$(BIN)/python -m app render trapezius_upper_trp1 --side left --theme dark --size 1400x875 -o docs/trapezius_upper_trp1.jpg

# Every place of the window in every theme, language and size, to look at: build/gallery/index.html.
gallery: $(VENV)/.installed-dev
	$(BIN)/python -m tools.gallery

# New texts come in untranslated, those that are gone go; see docs/translating.md.
translations: $(VENV)/.installed-dev
	$(BIN)/python -m tools.translate update

$(VENV)/bin/python:
	@echo "Making the virtual environment $(VENV) ..."
	$(PYTHON) -m venv $(VENV)

$(VENV)/.installed: pyproject.toml | $(VENV)/bin/python
	@echo "Installing Trigger Atlas and the packages it needs ..."
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e .
	@touch $@

$(VENV)/.installed-dev: pyproject.toml | $(VENV)/bin/python
	@echo "Installing Trigger Atlas, the packages it needs and the tools that check it ..."
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e ".[dev]"
	@touch $@ $(VENV)/.installed

clean:
	rm -rf $(VENV) build dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache
