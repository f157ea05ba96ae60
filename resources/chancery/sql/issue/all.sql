SELECT json_group_array(row) FROM issue
