SELECT e.id, s.quotes
FROM (SELECT speaker, count(*) AS quotes FROM quote WHERE speaker IS NOT NULL GROUP BY speaker) AS s
JOIN entry AS e ON e.row = s.speaker
