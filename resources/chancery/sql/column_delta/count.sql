SELECT count(*) FROM column_delta
