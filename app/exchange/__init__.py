"""Other programs' formats: JSON, CSV."""
