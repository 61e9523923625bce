"""The window with the sample in it, as the tests of the desk have it."""

from tests.ui.desk.conftest import answers, desk, sample

__all__ = ["answers", "desk", "sample"]
