SELECT row, actor, coalesce(on_behalf_of, 0), issue, since, until FROM position ORDER BY row
