SELECT e.id FROM source_text AS t JOIN entry AS e ON e.row = t.source
