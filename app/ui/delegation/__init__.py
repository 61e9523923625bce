"""The editor of a seminar's delegations: names typed in any spelling, N.N., replacement, drift from the directory."""
