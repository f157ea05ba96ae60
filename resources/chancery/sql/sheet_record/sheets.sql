SELECT DISTINCT s.seal, s.id, s.title, s.made, s.author, s.format, s.pages, s.ordered
FROM sheet_record AS r
JOIN sheet AS s ON s.row = r.sheet
WHERE r.record = ? AND s.kept = 1
ORDER BY s.made DESC, s.row DESC
