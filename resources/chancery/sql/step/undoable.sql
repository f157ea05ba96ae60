SELECT number, name, who, time, deed, coalesce(of_step, 0), standing
FROM step
WHERE standing = 'done'
ORDER BY number DESC
LIMIT 1
