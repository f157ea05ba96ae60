SELECT l.quote, s.id, p.number, p.paragraph, p.start, p.stop, p.exact, p.before, p.after, p.key, p.sha256
FROM quote_passage AS l
JOIN passage AS p ON p.row = l.passage
JOIN entry AS s ON s.row = p.source
WHERE l.quote IN (SELECT value FROM json_each(?))
ORDER BY l.quote, l.place
