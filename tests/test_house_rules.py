"""Sizes, docstrings and forbidden strings: what keeps the code pleasant to live in."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent
MOST_LINES_OF_A_FILE = 300
MOST_LINES_OF_A_FUNCTION = 45
MOST_METHODS = 20
LEAST_DOCSTRINGS = 0.95

CACHES = {".mypy_cache", ".ruff_cache", ".pytest_cache", ".hypothesis", "__pycache__"}
GENERATED = CACHES | {".git", ".venv", "build", "dist"}
FORBIDDEN = {
    # The classes of one letter keep this file from finding itself.
    "a path of one machine": r"(?<![\w.~$}/-])/(?:wor[k]|roo[t]|hom[e]|User[s])/\w|\b[A-Z]:\\Users",
    "a folder outside of the checkout": r"\.\./share[d]\b",
    "a host of a package registry": r"pyp[i]\.org|pythonhoste[d]\.org|npmj[s]\.(?:org|com)|deb\.debia[n]\.org",
    "unfinished work": r"\b(?:TOD[O]|FIXM[E]|XX[X])\b",
}

FunctionNode = ast.FunctionDef | ast.AsyncFunctionDef


def python_files(*folders: str) -> list[Path]:
    return [path for folder in folders for path in sorted((ROOT / folder).rglob("*.py"))]


def text_files() -> Iterator[tuple[Path, str]]:
    """Every text file of the checkout that a person wrote."""
    for path in sorted(ROOT.rglob("*")):
        if GENERATED & set(path.relative_to(ROOT).parts) or not path.is_file():
            continue
        try:
            yield path, path.read_text("utf-8")
        except UnicodeDecodeError:
            continue


def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def where(path: Path, node: FunctionNode | ast.ClassDef) -> str:
    return f"{path.relative_to(ROOT)}:{node.lineno} {node.name}"


def length(node: FunctionNode) -> int:
    """Lines from ``def`` to the end, without the docstring."""
    lines = (node.end_lineno or node.lineno) - node.lineno + 1
    if ast.get_docstring(node) is None:
        return lines
    docstring = node.body[0]
    return lines - ((docstring.end_lineno or docstring.lineno) - docstring.lineno + 1)


def public(node: ast.AST) -> Iterator[FunctionNode]:
    """Public functions and methods of public classes, not those inside functions."""
    for child in ast.iter_child_nodes(node):
        if not isinstance(child, FunctionNode | ast.ClassDef):
            continue
        if child.name.startswith("_"):
            continue
        if isinstance(child, ast.ClassDef):
            yield from public(child)
        else:
            yield child


def is_qt_override(node: FunctionNode) -> bool:
    """Qt's own camelCase names: what ``paintEvent`` does is Qt's to document."""
    return re.fullmatch(r"[a-z]+[A-Z]\w*", node.name) is not None


def test_no_long_file() -> None:
    long = {
        str(path.relative_to(ROOT)): lines
        for path in python_files("app", "tests", ".ci")
        if (lines := len(path.read_text("utf-8").splitlines())) > MOST_LINES_OF_A_FILE
    }
    assert long == {}


def test_no_long_function() -> None:
    long = {
        where(path, node): length(node)
        for path in python_files("app", "tests", ".ci")
        for node in ast.walk(tree(path))
        if isinstance(node, FunctionNode) and length(node) > MOST_LINES_OF_A_FUNCTION
    }
    assert long == {}


def test_no_class_with_many_methods() -> None:
    large = {
        where(path, node): count
        for path in python_files("app", "tests", ".ci")
        for node in ast.walk(tree(path))
        if isinstance(node, ast.ClassDef)
        and (count := sum(isinstance(child, FunctionNode) for child in node.body)) > MOST_METHODS
    }
    assert large == {}


def test_public_functions_have_docstrings() -> None:
    functions = [
        (path, node) for path in python_files("app") for node in public(tree(path)) if not is_qt_override(node)
    ]
    bare = [where(path, node) for path, node in functions if ast.get_docstring(node) is None]
    assert 1 - len(bare) / len(functions) >= LEAST_DOCSTRINGS, bare


def test_modules_have_docstrings() -> None:
    assert [str(path) for path in python_files("app") if ast.get_docstring(tree(path)) is None] == []


def test_no_forbidden_string() -> None:
    found = [
        f"{path.relative_to(ROOT)}: {what}: {match[0]!r}"
        for path, text in text_files()
        for what, pattern in FORBIDDEN.items()
        for match in re.finditer(pattern, text)
    ]
    assert found == []
