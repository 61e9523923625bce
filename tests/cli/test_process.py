"""The program as another one starts it: pipes, languages, nothing of Qt, errors in the program itself."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.cli.language import language_of
from app.crash import report_text
from app.texts import N_, set_language, tr
from tests.cli.conftest import Command

ROOT = Path(__file__).parent.parent.parent


def environment(**more: str) -> dict[str, str]:
    kept = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY", "LANG")}
    return {**kept, "LC_ALL": "C.UTF-8", **more}


def run(*arguments: object, **more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "app", *map(str, arguments)],
        cwd=ROOT, env=environment(**more), capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("arguments", "modules"),
    [
        ("['list', {file!r}, 'person']", "'app.documents', 'typst', 'app.ui'"),
        ("['find', {file!r}, 'x']", "'app.documents', 'typst', 'app.ui'"),
        ("['print', {file!r}, 'summary', '18', '-o', {out!r}]", "'app.ui'"),
    ],
)
def test_no_qt_and_nothing_that_the_command_does_not_need(
    sample: Path, tmp_path: Path, arguments: str, modules: str
) -> None:
    given = arguments.format(file=str(sample), out=str(tmp_path / "x.pdf"))
    code = (
        f"import sys; from app.start import main; code = main({given}); "
        f"sys.exit(code or sum(name in sys.modules for name in ('PySide6', 'shiboken6', {modules})))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=environment(), check=False, capture_output=True)
    assert done.returncode == 0


def test_the_window_needs_no_command(sample: Path) -> None:
    """What is imported before the window: nothing but the languages, the version and the log."""
    code = (
        "import sys; import app.start; "
        "sys.exit(sum(name in sys.modules for name in ('argparse', 'sqlalchemy', 'PySide6', 'app.cli.main')))"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0


def test_each_line_is_answered_at_once(sample: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "app", "find", str(sample), "-", "--json"],
        cwd=ROOT, env=environment(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8",
    ) as process:  # fmt: skip
        assert process.stdin is not None
        assert process.stdout is not None
        for text, found in (("Щербаков", 0), ("Petrosyan", 1), ("Петросян", 1)):
            process.stdin.write(f"{text}\n")
            process.stdin.flush()
            hits = json.loads(process.stdout.readline())["hits"]
            assert len([hit for hit in hits if hit["kind"] == "person" and hit["score"] > 0.9]) == found
        process.stdin.close()
        assert process.wait(timeout=20) == 0


def test_a_reader_that_had_enough_is_no_error(sample: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "app", "show", str(sample), "seminar", "19"],
        cwd=ROOT, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8",
    ) as process:  # fmt: skip
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == ""


@pytest.mark.parametrize("locale", ["C", "POSIX", "de_DE", "ru_RU.KOI8-R"])
def test_letters_in_every_locale(sample: Path, locale: str) -> None:
    answer = run("find", sample, "Petrosyan", LC_ALL=locale)
    assert answer.returncode == 0
    assert "Städtepartnerschaft" in answer.stdout


def test_errors_speak_the_language_of_the_terminal(command: Command, tmp_path: Path) -> None:
    missing = tmp_path / "fehlt.akte"
    assert command("list", missing, "person", language="de_DE.UTF-8").err == "Die Datei „fehlt.akte“ gibt es nicht.\n"
    assert "fehlt.akte" in command("list", missing, "person", language="ru_RU.UTF-8").err
    assert command("list", missing, "person", language="fr_FR.UTF-8").err == "There is no file “fehlt.akte”.\n"


@pytest.mark.parametrize(
    ("variables", "language"),
    [
        ({"LANG": "de_DE.UTF-8"}, "de"), ({"LC_ALL": "ru_RU.UTF-8", "LANG": "de_DE.UTF-8"}, "ru"),
        ({"LC_MESSAGES": "de", "LANG": "ru"}, "de"), ({"LC_ALL": "", "LANG": "ru"}, "ru"), ({"LANG": "C"}, "en"),
        ({"LANG": "fr_FR"}, "en"), ({}, "en"),
    ],
)  # fmt: skip
def test_language(variables: dict[str, str], language: str) -> None:
    if variables or sys.platform != "win32":
        assert language_of(variables) == language


@pytest.mark.skipif(sys.platform != "linux", reason="only on Linux is there a desktop without a screen")
def test_without_a_screen_it_says_so(sample: Path) -> None:
    for arguments in ((), ("--demo",), (sample,)):
        variables = environment()
        variables.pop("QT_QPA_PLATFORM", None)
        answer = subprocess.run(
            [sys.executable, "-m", "app", *map(str, arguments)],
            cwd=ROOT, env=variables, capture_output=True, encoding="utf-8", check=False,
        )  # fmt: skip
        assert (answer.returncode, answer.stdout) == (1, "")
        assert answer.stderr.startswith("There is no screen here")


def test_a_mistyped_command_is_no_file() -> None:
    answer = run("exprot")
    assert answer.returncode == 2
    assert "exprot" in answer.stderr


def test_an_error_in_the_program_is_reported_without_records(own_settings: Path) -> None:
    code = (
        "import app.cli.reading as reading; reading.finding.find = lambda *_: 1 / 0; "
        "from app.start import main; main(['find', 'secret.akte', 'secret'])"
    )
    (own_settings / "log").mkdir()
    script = own_settings / "broken.py"
    script.write_text(
        "import sys\nfrom pathlib import Path\nfrom app.start import main\nfrom app.storage.files import create_file\n"
        f"create_file(Path({str(own_settings / 'a.akte')!r})).close()\n"
        f"{code.replace('secret.akte', str(own_settings / 'a.akte'))}\n",
        encoding="utf-8",
    )
    done = subprocess.run(
        [sys.executable, str(script)], cwd=ROOT, env=environment(PYTHONPATH=str(ROOT)), capture_output=True,
        encoding="utf-8", check=False,
    )  # fmt: skip
    assert done.returncode == 1
    assert done.stderr.startswith("An error occurred in the program itself.")
    assert "Traceback" not in done.stderr
    report = next((own_settings / "log").glob("crash *.txt")).read_text("utf-8")
    assert "builtins.ZeroDivisionError" in report
    assert "reading.py" in report
    assert "secret" not in report.replace(script.read_text("utf-8").splitlines()[-1], "")


def test_a_report_does_not_quote_the_error() -> None:
    with pytest.raises(ValueError, match="Elke") as caught:
        int("Elke Breitenbach")
    text = report_text(caught.type, caught.tb)
    assert text.startswith("Seminarakte ")
    assert text.endswith("builtins.ValueError\n")


def test_argparse_speaks_too() -> None:
    """The marks in argparse's texts are the ones that it fills in."""
    from app.cli import wording

    set_language("en")
    for message in vars(wording)["_TEXTS"]:
        assert tr(message) == message.source
    assert vars(wording)["_translated"]("usage: ") == "usage: "
    assert vars(wording)["_translated"]("something else %s\n") == "something else %s\n"
    assert tr(N_("TestProcess", "x")) == "x"
