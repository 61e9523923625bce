"""Record -> printed document: a plain context, a template, and the pages made of both."""
