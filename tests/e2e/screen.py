"""A desktop of our own for the tests: X server, window manager, session bus, accessibility bus, a screen reader."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any

LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
SYSTEM_PYTHON = "/usr/bin/python3"
SIZE = "1600x1000x24"
NEEDED = {
    "Xvfb": "xvfb", "xdotool": "xdotool", "openbox": "openbox", "dbus-daemon": "dbus-daemon",
    "xkbcomp": "x11-xkb-utils", "import": "imagemagick", LAUNCHER: "at-spi2-core", SYSTEM_PYTHON: "python3-pyatspi",
}  # fmt: skip
"""Programs and the Debian packages that bring them."""
CYRILLIC = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"
MARKS = (
    "doublelowquotemark", "leftdoublequotemark", "rightdoublequotemark", "guillemotleft", "guillemotright", "endash",
    "emdash", "ellipsis", "numerosign",
)  # fmt: skip
KEYBOARDS = ("3", "5")
"""The X server's own number of its keyboard, and of the one that xdotool plays on."""
FIRST_SPARE = 208
"""The first of the key codes that only remote controls and the like have."""


class Screen:
    """Runs until :meth:`close`; programs started with :attr:`env` are on it."""

    def __init__(self, scratch: Path) -> None:
        self._processes: list[subprocess.Popen[str]] = []
        self._log = (scratch / "screen.log").open("w", encoding="utf-8")
        runtime = scratch / "runtime"
        runtime.mkdir(mode=0o700)
        # nothing of the desktop that the tests are started on
        self.env = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ} | {
            "XDG_RUNTIME_DIR": str(runtime), "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "LANG": "C.UTF-8",
        }  # fmt: skip
        self.env["DISPLAY"] = self._start_x()
        self._give_keyboard()
        self._start("openbox")
        self.env["DBUS_SESSION_BUS_ADDRESS"] = self._first_line(
            self._start("dbus-daemon", "--session", "--print-address", "--nofork", out=True)
        )
        self._start(LAUNCHER, "--launch-immediately")
        self._reader = self._start(SYSTEM_PYTHON, str(Path(__file__).with_name("reader.py")), out=True)
        if self._first_line(self._reader) != "ready":
            raise RuntimeError("the screen reader did not start")

    def ask(self, question: str, pid: int = 0) -> Any:
        """Ask the screen reader; see :mod:`tests.e2e.reader`."""
        assert self._reader.stdin is not None
        self._reader.stdin.write(json.dumps({"ask": question, "pid": pid}) + "\n")
        self._reader.stdin.flush()
        return json.loads(self._first_line(self._reader))

    def xdotool(self, *arguments: str) -> str:
        """Keys, windows, mouse."""
        return self._run("xdotool", *arguments)

    def shot(self, path: Path) -> None:
        """Everything on the screen as a picture."""
        self._run("import", "-window", "root", str(path))

    def differing(self, one: Path, other: Path) -> int:
        """Number of pixels in which two pictures differ."""
        command = ["compare", "-metric", "AE", str(one), str(other), "null:"]
        done = subprocess.run(command, env=self.env, capture_output=True, text=True, check=False, timeout=60)
        return int(float(done.stderr.split()[0]))

    def close(self) -> None:
        """End everything, the last first."""
        for process in reversed(self._processes):
            process.terminate()
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(5)
            if process.poll() is None:
                process.kill()
            for stream in (process.stdin, process.stdout):
                if stream is not None:
                    stream.close()
        self._log.close()

    def _start_x(self) -> str:
        given, ours = os.pipe()
        command = ["Xvfb", "-displayfd", str(ours), "-screen", "0", SIZE, "-nolisten", "tcp", "-noreset"]
        self._processes.append(
            subprocess.Popen(command, pass_fds=[ours], stderr=self._log, stdin=subprocess.DEVNULL, text=True)
        )
        os.close(ours)
        with os.fdopen(given, encoding="ascii") as pipe:
            return f":{pipe.readline().strip()}"

    def _give_keyboard(self) -> None:
        """A German keyboard with keys of their own for Cyrillic letters and typographic marks.

        Switching between layouts while typing would lose keys.
        """
        # X has the Cyrillic letters in the order of KOI8; xdotool does not find them by their Unicode names
        letters = [tuple(f"0x6{byte:02x}" for byte in (s + s.upper()).encode("koi8-r")) for s in CYRILLIC]
        letters += [(mark, "NoSymbol") for mark in MARKS]
        keys = "".join(
            f"key <I{number}> {{ [ {small}, {large} ] }};" for number, (small, large) in enumerate(letters, FIRST_SPARE)
        )
        layout = (
            'xkb_keymap { xkb_keycodes { include "evdev+aliases(qwertz)" }; xkb_types { include "complete" };'
            f'xkb_compatibility {{ include "complete" }}; xkb_symbols {{ include "pc+de" {keys} }}; }};'
        )
        for device in KEYBOARDS:
            command = ["xkbcomp", "-w0", "-i", device, "-", self.env["DISPLAY"]]
            subprocess.run(command, env=self.env, input=layout, text=True, check=True, capture_output=True, timeout=60)

    def _start(self, *command: str, out: bool = False) -> subprocess.Popen[str]:
        pipe: int | IO[str] = subprocess.PIPE if out else self._log
        process = subprocess.Popen(
            command, env=self.env, stdout=pipe, stderr=self._log, stdin=subprocess.PIPE, text=True, encoding="utf-8"
        )
        self._processes.append(process)
        return process

    def _first_line(self, process: subprocess.Popen[str]) -> str:
        assert process.stdout is not None
        line = process.stdout.readline().strip()
        if not line:
            raise RuntimeError(f"{process.args!r} said nothing; see {self._log.name}")
        return line

    def _run(self, *command: str) -> str:
        done = subprocess.run(command, env=self.env, capture_output=True, text=True, check=True, timeout=60)
        return done.stdout.strip()


def missing_tools(which: Callable[[str], str | None]) -> list[str]:
    """Debian packages that are needed and not there."""
    lacking = [package for program, package in NEEDED.items() if which(program) is None]
    probe = [SYSTEM_PYTHON, "-c", "import gi; gi.require_version('Atspi', '2.0')"]
    if "python3-pyatspi" not in lacking and subprocess.run(probe, capture_output=True, check=False).returncode:
        lacking.append("python3-pyatspi")
    return lacking
