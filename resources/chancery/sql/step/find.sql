SELECT number, name, who, time, deed, coalesce(of_step, 0), standing
FROM step
WHERE number = ?
