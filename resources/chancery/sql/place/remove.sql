DELETE FROM place WHERE row = ?
