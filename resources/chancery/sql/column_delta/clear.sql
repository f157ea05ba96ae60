DELETE FROM column_delta
