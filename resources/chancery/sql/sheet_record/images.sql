SELECT DISTINCT r.image, i.hash, i.body
FROM sheet_record AS r
JOIN image AS i ON i.row = r.image
