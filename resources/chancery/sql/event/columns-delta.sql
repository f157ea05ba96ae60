-- As columns.sql, of the events that the kept columns do not have as they are. Asking for a value costs more than finding it,
-- so five of them come in one number: the row (bits 16 and up), importance (14 and 15), reality by its place in the list (8 to
-- 13), whether start and end are the same range (7), and the kind where it is a common one (0 to 6, else 127).
SELECT
    (row << 16)
    | (importance << 14)
    | ((CASE reality
        WHEN 'occurred' THEN 0
        WHEN 'ongoing' THEN 1
        WHEN 'scheduled' THEN 2
        WHEN 'threatened' THEN 3
        WHEN 'hypothetical' THEN 4
        WHEN 'denied' THEN 5
        WHEN 'alleged' THEN 6
    END) << 8)
    | ((start_earliest = end_earliest AND start_latest = end_latest) << 7)
    | (CASE kind
        WHEN 'meeting' THEN 0
        WHEN 'statement' THEN 1
        WHEN 'interview' THEN 2
        WHEN 'speech' THEN 3
        WHEN 'conference' THEN 4
        WHEN 'proposal' THEN 5
        WHEN 'deployment' THEN 6
        WHEN 'publication' THEN 7
        WHEN 'agreement' THEN 8
        WHEN 'incident' THEN 9
        WHEN 'exercise' THEN 10
        WHEN 'sanction' THEN 11
        WHEN 'escalation' THEN 12
        WHEN 'negotiation' THEN 13
        ELSE 127
    END),
    start_earliest,
    start_latest,
    end_earliest,
    end_latest,
    kind
FROM event
WHERE row IN (SELECT event FROM column_delta)
ORDER BY undated, start_earliest, end_latest, start_latest, end_earliest, importance, reality, kind, row
