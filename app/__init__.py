"""Seminarakte: records of bilateral seminars between partner cities."""

__version__ = "0.1.0"
