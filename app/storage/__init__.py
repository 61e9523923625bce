"""The file on disk: engine, transactions, journal, migrations, search index, backup."""
