SELECT p.row, e.id, p.name, p.latitude, p.longitude
FROM place AS p JOIN entry AS e ON e.row = p.row
WHERE p.row IN (SELECT value FROM json_each(?))
