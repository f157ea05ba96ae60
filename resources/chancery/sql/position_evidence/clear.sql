DELETE FROM position_evidence WHERE position = ?
