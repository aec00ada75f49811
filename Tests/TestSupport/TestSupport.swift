// Marks, seeds and pseudo-terminals for the tests; never shipped.
