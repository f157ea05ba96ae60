DELETE FROM position WHERE row = ?
