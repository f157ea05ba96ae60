DELETE FROM actor_alias WHERE actor = ?
