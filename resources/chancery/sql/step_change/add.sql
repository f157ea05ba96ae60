INSERT INTO step_change (
    step,
    place,
    record,
    kind,
    part,
    before,
    after)
VALUES (
    ?,
    ?,
    ?,
    ?,
    ?,
    (SELECT row FROM image WHERE hash = ?),
    (SELECT row FROM image WHERE hash = ?))
