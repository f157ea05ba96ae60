-- As pairs, of some events.
SELECT (l.event << 32) | p.source AS both FROM event_passage AS l JOIN passage AS p ON p.row = l.passage
WHERE l.event IN (SELECT value FROM json_each(?1))
UNION
SELECT (event << 32) | source FROM event_account WHERE event IN (SELECT value FROM json_each(?1))
ORDER BY both
