WITH who AS (SELECT row FROM entry WHERE id IN (SELECT value FROM json_each(?, '$.of')))
SELECT q.event FROM who AS w JOIN quote AS q ON q.speaker = w.row WHERE q.event IS NOT NULL
UNION ALL
SELECT q.event FROM who AS w JOIN quote AS q ON q.on_behalf_of = w.row WHERE q.event IS NOT NULL
