SELECT r.record, r.kind, i.body, i.hash
FROM sheet AS s
JOIN sheet_record AS r ON r.sheet = s.row
JOIN image AS i ON i.row = r.image
WHERE s.id = ? AND s.kept = 1
ORDER BY r.place
