SELECT json_group_array(DISTINCT l.event)
FROM event_passage AS l JOIN passage AS p ON p.row = l.passage JOIN entry AS e ON e.row = p.source
WHERE e.id = ?
