"""The tables: what each standard writes for each Cyrillic letter."""
