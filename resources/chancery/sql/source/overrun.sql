SELECT s.number, s.next_passage, max(p.number)
FROM source AS s JOIN passage AS p ON p.source = s.row
WHERE s.row = ?
GROUP BY s.row
HAVING max(p.number) >= s.next_passage
