SELECT record, seal, reason, author FROM dismissal
