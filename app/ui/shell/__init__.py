"""The window around the pages: top bar, navigation, search, preview area, status bar, menus."""
