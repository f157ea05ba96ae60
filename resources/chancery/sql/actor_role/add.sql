INSERT INTO actor_role (actor, place, title, since, until)
VALUES (?, ?, ?, ?, ?)
