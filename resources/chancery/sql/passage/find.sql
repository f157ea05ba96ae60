SELECT row, number, paragraph, start, stop, exact, before, after, key, sha256
FROM passage
WHERE source = ? AND number = ?
