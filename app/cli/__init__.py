"""The program without a window: for administrators, scripts and tests. Nothing here imports Qt."""

COMMANDS = (
    "new", "find", "list", "show", "print", "import", "export", "check", "backup", "restore", "passphrase", "spell",
    "duplicates",
)  # fmt: skip
"""First words that mean a command and not a file. They stand here so that the window need not import the commands."""
