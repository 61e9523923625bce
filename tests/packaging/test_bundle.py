"""The packaged program: built once, started as a stranger's machine would, and put through the main job."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app import __version__

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only on Linux: other systems have their own installer")

ROOT = Path(__file__).parent.parent.parent
BUNDLE = ROOT / "dist" / "seminarakte"
PROGRAM = BUNDLE / "seminarakte"
LONGEST_BUILD = 300
LONGEST_JOB = 120


def newest_input() -> float:
    """When anything that goes into the bundle was last changed."""
    files = [ROOT / "build.spec", ROOT / "requirements.txt"]
    files += [path for folder in ("app", "resources", "i18n") for path in (ROOT / folder).rglob("*")]
    return max(path.stat().st_mtime for path in files if "__pycache__" not in path.parts)


@pytest.fixture(scope="module")
def program() -> Path:
    """The packaged program, built unless what lies in ``dist`` is newer than everything that goes into it."""
    if not PROGRAM.exists() or PROGRAM.stat().st_mtime < newest_input():
        command = [sys.executable, "-m", "PyInstaller", "build.spec", "--noconfirm", "--log-level", "ERROR"]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=LONGEST_BUILD, check=False)
        if done.returncode != 0:
            pytest.fail(f"PyInstaller: {done.stderr[-2000:]}", pytrace=False)
        os.utime(PROGRAM)  # PyInstaller leaves a starter alone that has not changed
    return PROGRAM


def run(program: Path, home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Start it with nothing of this checkout and its Python in the environment, and without a screen."""
    environment = {"HOME": str(home), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}
    environment["SEMINARAKTE_CONFIG"] = str(home / "config")
    command = [str(program), *arguments]
    return subprocess.run(
        command, cwd=home, env=environment, capture_output=True, text=True, timeout=LONGEST_JOB, check=False
    )


def test_main_job(program: Path, tmp_path: Path) -> None:
    """New sample, summary in German and Russian, window, a member added, saved, undone: ``--smoke`` does it all."""
    done = run(program, tmp_path, "--smoke")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    assert "qt." not in done.stderr.lower(), done.stderr


def test_version(program: Path, tmp_path: Path) -> None:
    done = run(program, tmp_path, "--version")
    assert (done.returncode, done.stderr) == (0, "")
    assert __version__ in done.stdout


def test_every_shared_library_is_found(program: Path) -> None:
    """Each library asks only for what lies in the folder or belongs to every Linux desktop."""
    files = [str(path) for path in program.parent.rglob("*.so*") if path.is_file()]
    done = subprocess.run(["ldd", *files], capture_output=True, text=True, check=False)
    assert {line.strip() for line in done.stdout.splitlines() if "not found" in line} == set()


def test_only_our_languages_and_plugins(program: Path) -> None:
    """What makes Qt large and is never used stays out."""
    names = {path.name for path in program.parent.rglob("*")}
    assert {name for name in names if name.endswith(".qm")} == {"qtbase_de.qm", "qtbase_ru.qm"}
    assert {"libqxcb.so", "libqwayland.so", "libqoffscreen.so", "libqsvg.so", "libqjpeg.so"} <= names
    assert not {name for name in names if name.startswith(("libQt6Quick", "libQt6Qml", "libQt6Network", "libqgtk"))}


def test_licence_texts_are_inside(program: Path) -> None:
    """Whatever library is inside, its licence is too."""
    inside = program.parent / "_internal"
    assert (inside / "LICENSE").read_text("utf-8").startswith("EUROPEAN UNION PUBLIC LICENCE")
    assert (inside / "resources" / "licences" / "THIRD-PARTY.md").is_file()
    for library in ("sqlalchemy", "typst", "pypdfium2", "sqlcipher3", "python", "pyinstaller"):
        assert any(path.stat().st_size > 500 for path in (inside / "licences" / library).rglob("*")), library
