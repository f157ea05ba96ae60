-- The sources an event rests on: by its passages, and those that say something of it themselves. Both numbers in one.
SELECT (l.event << 32) | p.source AS both FROM event_passage AS l JOIN passage AS p ON p.row = l.passage
UNION
SELECT (event << 32) | source FROM event_account
ORDER BY both
