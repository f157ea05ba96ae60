DELETE FROM issue WHERE row = ?
