SELECT json_group_array(DISTINCT v.position)
FROM entry AS e JOIN position_evidence AS v ON v.quote = e.row OR v.event = e.row
WHERE e.id = ?
