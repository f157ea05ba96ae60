SELECT number, name, who, time, deed, coalesce(of_step, 0), standing
FROM step
WHERE standing = 'undone'
ORDER BY number
LIMIT 1
