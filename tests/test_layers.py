"""Who may import whom, read from the syntax tree.

    texts -> names -> domain -> storage -> services -> documents, exchange -> ui, cli -> smoke -> start -> __main__

A module imports only from its own folder or from one further left.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
RANK = {
    "app": 0,
    "texts": 1,
    "crash": 2,
    "names": 2,
    "domain": 3,
    "storage": 4,
    "services": 5,
    "documents": 6,
    "exchange": 6,
    "ui": 7,
    "cli": 7,
    "smoke": 8,
    "start": 9,
    "__main__": 10,
}
QT_LAYERS = {"ui", "smoke", "start"}  # the smoke run drives the window that start opens
SESSION_LAYERS = {"storage", "services"}
SESSION_NAMES = {"Session", "sessionmaker", "scoped_session", "object_session", "create_engine", "Engine", "Connection"}
DATABASE_DRIVERS = {"sqlite3", "sqlcipher3"}
WITHOUT_QT = ("names", "domain", "storage", "services")


@dataclass(frozen=True)
class Import:
    """One imported name: ``module`` is the dotted module, ``name`` what is taken from it (empty for ``import x``)."""

    module: str
    name: str
    line: int
    in_function: bool
    annotation_only: bool


def modules() -> dict[str, Path]:
    """Every module of the program: dotted name -> file."""
    found = {}
    for path in sorted((ROOT / "app").rglob("*.py")):
        parts = path.relative_to(ROOT).with_suffix("").parts
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


MODULES = modules()


def imports(
    node: ast.AST, in_function: bool = False, annotation_only: bool = False
) -> Iterator[Import]:
    """All imports below *node*, wherever they stand."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Import):
            for alias in child.names:
                yield Import(alias.name, "", child.lineno, in_function, annotation_only)
        elif isinstance(child, ast.ImportFrom):
            for alias in child.names:
                yield Import(child.module or "", alias.name, child.lineno, in_function, annotation_only)
        else:
            inside = in_function or isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
            typing = isinstance(child, ast.If) and ast.unparse(child.test).endswith("TYPE_CHECKING")
            yield from imports(child, inside, annotation_only or typing)


def imports_of(path: Path) -> list[Import]:
    return list(imports(ast.parse(path.read_text("utf-8"))))


def layer(module: str) -> str:
    """``app.ui.kit.theme`` -> ``ui``; ``app`` itself, which holds the version, is the leftmost."""
    return module.split(".")[1] if "." in module else module


def targets(item: Import) -> str:
    """The module of ours that *item* runs: ``from app.domain import seminar`` runs ``app.domain.seminar``."""
    full = f"{item.module}.{item.name}"
    return full if full in MODULES else item.module


def is_ours(item: Import) -> bool:
    return item.module == "app" or item.module.startswith("app.")


def complaints(check: str) -> list[str]:
    found = []
    for name, path in MODULES.items():
        for item in imports_of(path):
            if not FORBIDDEN[check](name, item, path):
                continue
            found.append(f"{path.relative_to(ROOT)}:{item.line} imports {item.module} {item.name}")
    return found


def _breaks_direction(name: str, item: Import, _path: Path) -> bool:
    if not is_ours(item):
        return False
    own, other = layer(name), layer(targets(item))
    return own != other and RANK[other] >= RANK[own]


def _qt_elsewhere(name: str, item: Import, _path: Path) -> bool:
    return item.module.split(".")[0] in ("PySide6", "shiboken6") and layer(name) not in QT_LAYERS


def _session_elsewhere(name: str, item: Import, _path: Path) -> bool:
    package = item.module.split(".")[0]
    if package == "sqlalchemy":
        return item.name in SESSION_NAMES and layer(name) not in SESSION_LAYERS
    return package in DATABASE_DRIVERS and layer(name) != "storage"


def _late_without_reason(_name: str, item: Import, path: Path) -> bool:
    line = path.read_text("utf-8").splitlines()[item.line - 1]
    return item.in_function and "start" not in line.partition("#")[2].lower()


FORBIDDEN = {
    "direction": _breaks_direction,
    "Qt outside ui and start": _qt_elsewhere,
    "database session outside storage and services": _session_elsewhere,
    "import inside a function without '# start-up: <reason>' on its line": _late_without_reason,
}


@pytest.mark.parametrize("check", FORBIDDEN)
def test_imports(check: str) -> None:
    assert complaints(check) == []


def test_every_module_has_a_layer() -> None:
    assert {layer(name) for name in MODULES} <= set(RANK)


def test_no_import_circle() -> None:
    """Imports inside functions count; those for annotations alone (``TYPE_CHECKING``) never run and do not."""
    graph = {
        name: {targets(item) for item in imports_of(path) if is_ours(item) and not item.annotation_only} - {name}
        for name, path in MODULES.items()
    }
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        pytest.fail("import circle: " + " -> ".join(reversed(error.args[1])), pytrace=False)


@pytest.mark.parametrize("folder", WITHOUT_QT)
def test_loads_without_qt(folder: str) -> None:
    """Every module of the folder is imported in a fresh interpreter, and no Qt comes along."""
    names = [name for name in MODULES if layer(name) == folder]
    code = "; ".join(f"import {name}" for name in names)
    code += "; import sys; sys.exit('PySide6' in sys.modules or 'shiboken6' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0


def test_tests_without_qt() -> None:
    """The tests of those folders do not import Qt either."""
    found = [
        f"{path.relative_to(ROOT)}:{item.line}"
        for folder in WITHOUT_QT
        for path in sorted((ROOT / "tests" / folder).rglob("*.py"))
        for item in imports_of(path)
        if item.module.split(".")[0] in ("PySide6", "pytestqt") or item.module.startswith("app.ui")
    ]
    assert found == []
