SELECT actor, title, since, until FROM actor_role
WHERE actor IN (SELECT value FROM json_each(?))
ORDER BY actor, place
