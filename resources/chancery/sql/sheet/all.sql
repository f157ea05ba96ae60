SELECT seal, id, title, made, author, format, pages, ordered
FROM sheet
WHERE kept = 1
ORDER BY made DESC, row DESC
