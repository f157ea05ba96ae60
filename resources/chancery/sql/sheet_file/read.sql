SELECT f.seal, f.bytes
FROM sheet AS s
JOIN sheet_file AS f ON f.sheet = s.row
WHERE s.id = ? AND s.kept = 1
