DELETE FROM dossier WHERE row = ?
