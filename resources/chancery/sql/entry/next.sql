SELECT json_group_array(row), coalesce(max(id), '')
FROM (SELECT row, id FROM entry WHERE kind = ? AND id > ? ORDER BY id LIMIT ?)
