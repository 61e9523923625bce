"""What a person can do with the records: functions on plain values."""
