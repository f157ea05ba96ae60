DELETE FROM note WHERE row = ?
