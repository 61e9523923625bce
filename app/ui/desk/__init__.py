"""What connects the window with an open file: sections, search, preview, printing, files."""
