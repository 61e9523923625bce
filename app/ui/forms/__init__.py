"""The forms of the records, built from their fields: values in a snapshot, sections as tabs, parts as ordered lists."""
