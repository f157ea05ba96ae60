DELETE FROM entry WHERE row = ?
