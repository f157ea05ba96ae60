SELECT crc, data FROM column_chunk ORDER BY chunk
