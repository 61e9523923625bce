"""The overview: what comes next, what is incomplete, what was edited last."""
