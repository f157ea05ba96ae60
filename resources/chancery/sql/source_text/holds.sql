SELECT 1 FROM source_text AS t JOIN entry AS e ON e.row = t.source WHERE e.id = ?
