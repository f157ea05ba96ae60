-- Both numbers in one, since asking for a value costs more than finding it.
SELECT (event << 32) | issue FROM event_issue ORDER BY event, place
