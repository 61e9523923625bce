"""Pictures on their way to a template."""

from __future__ import annotations

from app.domain.picture import Picture, read


def svg_of(value: str | None) -> str:
    """An SVG that shows a picture given as Base64; ``""`` where it is none.

    Pictures travel to the template as text, and Typst decodes no Base64 of its own.
    """
    found = read(value)
    return svg(found) if found else ""


def svg(found: Picture) -> str:
    """An SVG that shows a picture."""
    size = f'width="{found.width}" height="{found.height}"'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" {size}>'
        f'<image {size} xlink:href="data:image/{found.kind};base64,{found.base64()}"/></svg>'
    )
