"""Names of people and their spellings: pure functions on strings."""
