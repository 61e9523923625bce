"""The rules of conftest.py are rules: each is broken once in a test run of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

CONFTEST = Path(__file__).with_name("conftest.py")

BREACHES = {
    "log": "import logging\ndef test(): logging.getLogger('app').warning('disk is slow')",
    "warning": "import warnings\ndef test(): warnings.warn('old', DeprecationWarning)",
    "qt": "from PySide6.QtCore import qWarning\ndef test(qapp): qWarning('painter not active')",
    "skip": "import pytest\ndef test(tool): tool('no-such-program', 'no-such-package')",
    "skip_module": "import pytest\npytest.importorskip('no_such_module')",
}
FINE = {
    "announced": (
        "import logging\ndef test(caplog):\n"
        "    with caplog.at_level(logging.WARNING): logging.getLogger('app').warning('disk is slow')"
    ),
    "elsewhere": "import pytest\n@pytest.mark.skipif(True, reason='only on Windows')\ndef test(): pass",
    "settings": "import os\ndef test(own_settings): assert os.environ['SEMINARAKTE_CONFIG'] == str(own_settings)",
}


def run(code: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run one test module under the real conftest and settings, as on CI."""
    (folder / "conftest.py").write_text(CONFTEST.read_text("utf-8"), "utf-8")
    (folder / "pyproject.toml").write_text((CONFTEST.parent.parent / "pyproject.toml").read_text("utf-8"), "utf-8")
    (folder / "test_it.py").write_text(code, "utf-8")
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "test_it.py"]
    return subprocess.run(
        command, cwd=folder, env={**os.environ, "CI": "true"}, capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize("name", BREACHES)
def test_a_breach_fails(name: str, tmp_path: Path) -> None:
    result = run(BREACHES[name], tmp_path)
    assert result.returncode in (1, 2), result.stdout + result.stderr
    assert "1 failed" in result.stdout or "1 error" in result.stdout


@pytest.mark.parametrize("name", FINE)
def test_what_is_allowed_passes(name: str, tmp_path: Path) -> None:
    result = run(FINE[name], tmp_path)
    assert result.returncode == 0, result.stdout + result.stderr
