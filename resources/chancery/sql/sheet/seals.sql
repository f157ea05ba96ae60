SELECT id, seal, id, title, made, author, format, pages, ordered
FROM sheet
