SELECT a.row, e.id, a.name, a.kind, side.id, a.colour
FROM actor AS a
JOIN entry AS e ON e.row = a.row
LEFT JOIN entry AS side ON side.row = a.side
WHERE a.row IN (SELECT value FROM json_each(?))
