INSERT INTO column_chunk (chunk, crc, data) VALUES (?, ?, ?)
