DELETE FROM quote WHERE row = ?
