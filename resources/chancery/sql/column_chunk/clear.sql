DELETE FROM column_chunk
