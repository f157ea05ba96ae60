SELECT d.row, e.id FROM dossier AS d JOIN entry AS e ON e.row = d.row
