"""Persons who could stand in the directory twice: the list, the comparison, the merge."""
