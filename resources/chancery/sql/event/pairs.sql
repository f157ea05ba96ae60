-- Where events took place. Both numbers in one.
SELECT (row << 32) | place FROM event WHERE place IS NOT NULL ORDER BY row
