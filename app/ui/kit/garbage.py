"""Python's cyclic garbage collector, tamed for a program with widgets.

Left alone it runs wherever the next object happens to be made: in the middle of a paint event, or in
the worker's thread. What it frees may be a widget, and deleting one there crashes Qt. So it is
switched off and run by a timer of the main thread, between events. (Anki does the same.)
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_INTERVAL_MS = 10_000
_WORTH_IT = 20_000  # new objects since the last time; a run over little would only cost


class GarbageTimer(QObject):
    """Collects now and then, as long as *parent* lives.

    Afterwards the collector stays off: Qt is in the middle of destroying then, where a run ends in a
    deadlock, and the program ends anyway.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._frozen = False
        gc.disable()
        timer = QTimer(self)
        timer.timeout.connect(self.collect)
        timer.start(_INTERVAL_MS)

    def collect(self) -> None:
        """Run the collector if enough has been made. What the start has left is looked at only once."""
        if not self._frozen:
            self._frozen = True
            gc.collect()
            gc.freeze()
        elif gc.get_count()[0] > _WORTH_IT:
            gc.collect()
