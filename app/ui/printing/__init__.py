"""Printing: the print centre, the batch, what was printed, the office's own templates."""
