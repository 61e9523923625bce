"""What can be reached from the print centre: the batch, the history, the templates."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.ui.printing.centre import PrintCentre


def print_everything(centre: PrintCentre) -> None:
    """Everything that can be printed of the record, into one folder or as one print job."""
    from app.ui.printing.batch import BatchDialog  # start-up: only when wanted

    kind, record = centre.request.kind, centre.request.ids[0]
    dialog = BatchDialog(centre.office, centre.settings, kind, record, centre.pane.form_value(), centre)
    dialog.exec()
    dialog.deleteLater()


def show_history(centre: PrintCentre) -> None:
    """What was printed of the record before."""
    from app.ui.printing.history import HistoryDialog  # start-up: only when wanted

    dialog = HistoryDialog(centre.office, centre.settings, centre.request.kind, centre.request.ids[0], centre)
    dialog.exec()
    dialog.deleteLater()


def show_templates(centre: PrintCentre) -> None:
    """The office's own templates; what was changed there shows at once."""
    from app.ui.printing.templates import TemplatesDialog  # start-up: only when wanted

    dialog = TemplatesDialog(centre.settings, centre)
    dialog.exec()
    dialog.deleteLater()
    centre.timer.start()
