SELECT e.id FROM source AS s JOIN entry AS e ON e.row = s.row WHERE s.number = ? AND s.row <> ?
