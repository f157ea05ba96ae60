SELECT json_group_array(row), coalesce(max(row), 0)
FROM (SELECT row FROM quote WHERE row > ? ORDER BY row LIMIT ?)
