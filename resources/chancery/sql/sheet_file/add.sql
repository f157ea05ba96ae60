INSERT INTO sheet_file (
    sheet,
    bytes,
    seal)
VALUES (
    (SELECT row FROM sheet WHERE id = ?),
    ?,
    ?)
