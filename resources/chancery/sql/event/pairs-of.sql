-- As pairs, of some events.
SELECT (row << 32) | place FROM event WHERE row IN (SELECT value FROM json_each(?)) AND place IS NOT NULL ORDER BY row
