INSERT INTO search (rowid, title, body)
SELECT row, title, body FROM searchable ORDER BY row
