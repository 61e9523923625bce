"""Lists: one page for every kind of record, over an id vector and the rows that are on the screen."""
