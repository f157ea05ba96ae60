SELECT n.row, e.id, n.kind, about.id, n.text, n.likelihood, n.confidence, n.author, n.time
FROM note AS n
JOIN entry AS e ON e.row = n.row
JOIN entry AS about ON about.row = n.about
WHERE n.row IN (SELECT value FROM json_each(?))
ORDER BY e.id
