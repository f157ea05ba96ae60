SELECT json_group_array(DISTINCT p.event)
FROM event_participant AS p JOIN entry AS e ON e.row = p.actor
WHERE e.id = ?
