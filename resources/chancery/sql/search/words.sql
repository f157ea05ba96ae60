SELECT title, body FROM searchable WHERE row = ? AND kind = ?
