-- As pairs, of some events.
SELECT (event << 32) | issue FROM event_issue WHERE event IN (SELECT value FROM json_each(?)) ORDER BY event, place
