SELECT event, count(*) FROM quote WHERE event IS NOT NULL GROUP BY event ORDER BY event
