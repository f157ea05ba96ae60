SELECT actor, name FROM actor_alias
WHERE actor IN (SELECT value FROM json_each(?))
ORDER BY actor, place
