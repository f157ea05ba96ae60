SELECT x.event
FROM entry AS e JOIN event_participant AS x ON x.actor = e.row
WHERE e.id IN (SELECT value FROM json_each(?, '$.of')) AND x.part = 'speaker'
