SELECT coalesce(e.title, '') FROM json_each(?) AS j LEFT JOIN event AS e ON e.row = j.value ORDER BY j.key
