SELECT s.id, f.seal, f.bytes
FROM sheet AS s
LEFT JOIN sheet_file AS f ON f.sheet = s.row
