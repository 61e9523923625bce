"""The editor of a seminar's programme: a table in time order that is typed into cell by cell."""
