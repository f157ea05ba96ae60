SELECT event, count(*) FROM quote WHERE event IN (SELECT event FROM column_delta) GROUP BY event ORDER BY event
