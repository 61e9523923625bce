"""Everything visible: the kit (theme, icons, fields), the window shell, and the pages on them."""
