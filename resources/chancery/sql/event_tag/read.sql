SELECT event, tag FROM event_tag
WHERE event IN (SELECT value FROM json_each(?))
ORDER BY event, place
