SELECT l.event, e.id
FROM event_issue AS l JOIN entry AS e ON e.row = l.issue
WHERE l.event IN (SELECT value FROM json_each(?))
ORDER BY l.event, l.place
