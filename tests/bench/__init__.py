"""Speed, measured as ratios to a floor within one run. ``make bench`` prints the table; nothing here is a test."""
