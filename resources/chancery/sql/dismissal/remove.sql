DELETE FROM dismissal WHERE checked = ? AND record = ? AND finding = ?
