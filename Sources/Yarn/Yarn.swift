// The language of conversations: text to tree to program to events.
