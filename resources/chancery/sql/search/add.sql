INSERT INTO search (rowid, title, body)
SELECT row, title, body FROM searchable WHERE row = ? AND kind = ?
