"""What the office talks about: mapped classes, their fields, rules and errors; no session, no Qt."""
