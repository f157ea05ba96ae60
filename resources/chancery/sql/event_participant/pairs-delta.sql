-- Both numbers in one, since asking for a value costs more than finding it.
SELECT (event << 32) | actor FROM event_participant WHERE event IN (SELECT event FROM column_delta) ORDER BY event, place
