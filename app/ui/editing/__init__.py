"""What the editors of lists inside a record share: rows in groups, lines to type into, fields that save at once."""
