SELECT event FROM column_delta ORDER BY event
