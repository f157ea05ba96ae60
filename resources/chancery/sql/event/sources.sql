-- Both numbers in one, since asking for a value costs more than finding it.
SELECT (r.event << 32) | p.source FROM event_passage AS r JOIN passage AS p ON p.row = r.passage
UNION ALL
SELECT (event << 32) | source FROM event_account
