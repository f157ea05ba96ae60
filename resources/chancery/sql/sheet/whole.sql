SELECT s.row, s.title, s.seal, s.id, s.title, s.made, s.author, s.format, s.pages, s.ordered, f.seal, f.bytes
FROM sheet AS s
LEFT JOIN sheet_file AS f ON f.sheet = s.row
ORDER BY s.row
