SELECT i.row, e.id, i.title, i.question, i.minus, i.plus
FROM issue AS i JOIN entry AS e ON e.row = i.row
WHERE i.row IN (SELECT value FROM json_each(?))
ORDER BY e.id
