SELECT number, paragraph, start, stop, exact, before, after, key, sha256
FROM passage
WHERE source = (SELECT row FROM entry WHERE id = ?)
ORDER BY number
