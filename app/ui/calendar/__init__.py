"""The calendar: year, month and agenda."""
