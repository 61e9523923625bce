"""What holds for every test: its own settings folder, no screen, and no complaint that nobody expected.

A log record of level WARNING or above, a Python warning or a Qt message fails the test that caused it. A test that
expects a log record says so with ``caplog.at_level(<that level>)`` around the call (qutebrowser's rule).
"""

from __future__ import annotations

import logging
import os
import shutil
from collections.abc import Callable, Generator, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# Examples are not timed: on a busy machine that says nothing about the code.
settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

ON_CI = os.environ.get("CI") == "true"
SKIP_ALLOWED = "only on "
"""A skip on CI is a failure, unless its reason starts so: the test belongs to another operating system."""


@pytest.fixture(autouse=True)
def own_settings(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep settings, drafts and logs of the program in a folder of this test; returns it."""
    folder = tmp_path_factory.mktemp("config")
    monkeypatch.setenv("SEMINARAKTE_CONFIG", str(folder))
    return folder


@pytest.fixture
def akte(tmp_path: Path) -> Path:
    """Path of a database that does not exist yet."""
    return tmp_path / "office.akte"


@pytest.fixture
def tool() -> Callable[[str, str], str]:
    """Find a program of the system: ``tool("pdftotext", "poppler-utils")`` is its path, or the test is skipped."""

    def find(name: str, package: str) -> str:
        path = shutil.which(name)
        if path is None:
            pytest.skip(f"{name} is missing; on Debian: apt-get install {package}")
        return path

    return find


class _Unexpected(logging.Handler):
    """Keeps the records that nobody announced with ``caplog.at_level``."""

    def __init__(self, caplog: pytest.LogCaptureFixture) -> None:
        super().__init__(logging.WARNING)
        self.caplog = caplog
        self.records: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        if self.caplog.handler.level != record.levelno:
            self.records.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def no_unexpected_log(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail the test when something was logged that it did not announce."""
    handler = _Unexpected(caplog)
    root = logging.getLogger()
    root.addHandler(handler)
    yield
    root.removeHandler(handler)
    if handler.records:
        pytest.fail("unexpected log records:\n" + "\n".join(handler.records), pytrace=False)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Start with the packaged program: it takes longest, and the others run beside it."""
    items.sort(key=lambda item: "packaging" not in item.path.parts)


def _forbid_skip(report: pytest.TestReport | pytest.CollectReport) -> None:
    if not (ON_CI and report.skipped) or hasattr(report, "wasxfail"):
        return
    reason = str(report.longrepr[2] if isinstance(report.longrepr, tuple) else report.longrepr)
    reason = reason.removeprefix("Skipped: ")
    if not reason.startswith(SKIP_ALLOWED):
        report.outcome = "failed"
        report.longrepr = f"skipped on CI, where everything must run: {reason}"


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Turn a skip into a failure on CI."""
    report = yield
    _forbid_skip(report)
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    """The same for a whole module."""
    report = yield
    _forbid_skip(report)
    return report
