DELETE FROM remembered WHERE kind = ? AND name = ?
