DELETE FROM actor_role WHERE actor = ?
