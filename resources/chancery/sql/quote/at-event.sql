SELECT json_group_array(q.row) FROM quote AS q JOIN entry AS e ON e.row = q.event WHERE e.id = ?
