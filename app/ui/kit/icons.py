"""Icons of the one set, in any token colour, crisp at any device pixel ratio.

``QIcon("x.svg")`` would paint ``currentColor`` black in the dark theme too; here the colour is
put into the SVG text and the result rendered at size x ratio, on demand and cached.
"""

from __future__ import annotations

import functools

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.texts import resource_root
from app.ui.kit.theme import theme

_pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}


@functools.cache
def _svg(name: str) -> str:
    return (resource_root() / "resources" / "icons" / f"{name}.svg").read_text(encoding="utf-8")


def pixmap(name: str, color: str = "ink2", size: float = 18) -> QPixmap:
    """Icon *name* in token *color*, *size* design pixels square. FileNotFoundError when there is no such icon.

    The stroke is 2 at 14 px and 1.75 above, so that lines weigh the same at every size.
    """
    app = QGuiApplication.instance()
    ratio = app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0
    side = theme.px(size)
    key = (name, getattr(theme.tokens, color), side, ratio)
    found = _pixmaps.get(key)
    if found is None:
        stroke = "2" if size <= 14 else "1.75"
        text = _svg(name).replace("currentColor", key[1]).replace('stroke-width="2"', f'stroke-width="{stroke}"')
        found = QPixmap(round(side * ratio), round(side * ratio))
        found.fill(Qt.GlobalColor.transparent)
        painter = QPainter(found)
        QSvgRenderer(QByteArray(text.encode())).render(painter, QRectF(found.rect()))
        painter.end()
        found.setDevicePixelRatio(ratio)
        _pixmaps[key] = found
    return found


def icon(name: str, color: str = "ink2", size: float = 18, disabled: str = "line2") -> QIcon:
    """As :func:`pixmap`, as an icon whose disabled state is drawn in token *disabled*.

    A widget asks again on ``theme.changed``: an icon keeps the colours of its time.
    """
    made = QIcon(pixmap(name, color, size))
    made.addPixmap(pixmap(name, disabled, size), QIcon.Mode.Disabled)
    return made


theme.changed.connect(_pixmaps.clear)
