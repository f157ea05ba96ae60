SELECT e.id, t.seal, t.text FROM source_text AS t JOIN entry AS e ON e.row = t.source
