SELECT kind, name, body FROM remembered WHERE kind = ? AND name = ?
