-- Both numbers in one, since asking for a value costs more than finding it.
SELECT (event << 32) | actor FROM event_participant ORDER BY event, place
