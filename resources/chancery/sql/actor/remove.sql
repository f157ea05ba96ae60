DELETE FROM actor WHERE row = ?
