"""The widget kit: one look, one field protocol, every text retranslatable, every control named.

Import from the modules: ``theme`` (colours, sizes, fonts), ``icons``, ``text`` (texts and
cleaning), ``labels``, ``buttons``, ``field`` (the protocol), ``linefield``, ``bilingual``,
``datefield``, ``choice``, ``number``, ``reference``, ``formrow``, ``popup``, ``toast``,
``progress``, ``settings``.
"""
