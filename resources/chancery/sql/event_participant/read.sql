SELECT p.event, e.id, p.part
FROM event_participant AS p JOIN entry AS e ON e.row = p.actor
WHERE p.event IN (SELECT value FROM json_each(?))
ORDER BY p.event, p.place
