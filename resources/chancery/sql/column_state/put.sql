INSERT INTO column_state (only_one, format, events, kinds) VALUES (1, ?, ?, ?)
