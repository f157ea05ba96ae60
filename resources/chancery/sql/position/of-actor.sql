SELECT json_group_array(DISTINCT p.row)
FROM entry AS e JOIN position AS p ON p.actor = e.row OR p.on_behalf_of = e.row
WHERE e.id = ?
