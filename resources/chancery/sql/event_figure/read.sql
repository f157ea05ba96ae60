SELECT event, account, what, value, unit FROM event_figure
WHERE event IN (SELECT value FROM json_each(?))
ORDER BY event, account, place
