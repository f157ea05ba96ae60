DELETE FROM event WHERE row = ?
