"""History of a record, journal over everything, undo list and trash: what was changed, and the ways back."""
