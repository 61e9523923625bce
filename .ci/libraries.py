"""Say which system libraries Qt lacks on this Linux machine, and the Debian packages that bring them.

Usage: ``python .ci/libraries.py window|offscreen``; exit code 1 when something is missing. The wheels of Qt bring
everything but the libraries of the X server, of OpenGL and of the desktop, and Qt itself only says that it
"could not load the platform plugin".
"""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path

PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libgl1",
    "libOpenGL.so.0": "libopengl0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
MODULES = ("QtWidgets", "QtPrintSupport", "QtSvg", "QtDBus")
PLATFORMS = {"window": "libqxcb.so", "offscreen": "libqoffscreen.so"}


def missing(platform: str) -> list[str]:
    """Names of the shared libraries that Qt's modules and the plugin for *platform* ask for in vain."""
    spec = importlib.util.find_spec("PySide6")
    if spec is None or not spec.submodule_search_locations:
        sys.exit("PySide6 is not installed in this environment.")
    root = Path(spec.submodule_search_locations[0])
    files = [root / f"{module}.abi3.so" for module in MODULES]
    files.append(root / "Qt" / "plugins" / "platforms" / PLATFORMS[platform])
    found = subprocess.run(["ldd", *map(str, files)], capture_output=True, text=True, check=False).stdout
    return sorted({line.split()[0] for line in found.splitlines() if "not found" in line})


def main() -> int:
    """Print what is missing, if anything."""
    if sys.platform != "linux":
        return 0
    names = missing(sys.argv[1])
    if not names:
        return 0
    packages = sorted({PACKAGES[name] for name in names if name in PACKAGES})
    print("Qt cannot start here, these system libraries are missing:", ", ".join(names), file=sys.stderr)
    if packages:
        print("On Debian and Ubuntu: sudo apt-get install", " ".join(packages), file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
