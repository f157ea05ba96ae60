SELECT x.event
FROM entry AS e JOIN event_issue AS x ON x.issue = e.row
WHERE e.id IN (SELECT value FROM json_each(?, '$.of'))
