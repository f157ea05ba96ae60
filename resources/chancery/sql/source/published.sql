SELECT s.row, e.id, s.published FROM source AS s JOIN entry AS e ON e.row = s.row WHERE s.published IS NOT NULL
