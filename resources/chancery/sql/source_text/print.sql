SELECT t.seal, octet_length(t.text) FROM source_text AS t JOIN entry AS e ON e.row = t.source WHERE e.id = ?
