DELETE FROM source_text WHERE source = ?
