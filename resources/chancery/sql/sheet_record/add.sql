INSERT INTO sheet_record (
    sheet,
    place,
    record,
    kind,
    image)
VALUES (
    (SELECT row FROM sheet WHERE id = ?),
    ?,
    ?,
    ?,
    (SELECT row FROM image WHERE hash = ?))
