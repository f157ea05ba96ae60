SELECT DISTINCT s.id, i.hash, i.body
FROM sheet_record AS r
JOIN sheet AS s ON s.row = r.sheet
JOIN image AS i ON i.row = r.image
