INSERT INTO step (
    number,
    name,
    who,
    time,
    deed,
    of_step,
    standing,
    seal)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
