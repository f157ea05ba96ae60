SELECT event FROM event_tag WHERE tag IN (SELECT value FROM json_each(?, '$.of'))
