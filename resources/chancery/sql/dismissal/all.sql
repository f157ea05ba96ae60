SELECT checked, record, finding, reason, author, time FROM dismissal ORDER BY record, checked, finding
