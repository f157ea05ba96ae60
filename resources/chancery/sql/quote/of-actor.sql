SELECT json_group_array(DISTINCT q.row)
FROM entry AS e
JOIN quote AS q ON q.speaker = e.row OR q.on_behalf_of = e.row OR q.relayed_by = e.row
WHERE e.id = ?
