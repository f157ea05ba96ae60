SELECT json_group_array(n.row) FROM note AS n JOIN entry AS e ON e.row = n.about WHERE e.id = ?
