SELECT e.id, d.title, d.marking, d.zone, d.as_of, d.cut_off, d.author, d.language
FROM dossier AS d JOIN entry AS e ON e.row = d.row
