SELECT json_group_array(row) FROM place
