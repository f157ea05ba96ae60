INSERT INTO actor_alias (actor, place, name)
VALUES (?, ?, ?)
