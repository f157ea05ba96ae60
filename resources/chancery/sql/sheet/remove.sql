DELETE FROM sheet WHERE row = ?
