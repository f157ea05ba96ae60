-- The events as the timeline draws them, kept beside the rows so that a large dossier opens at once. They can be thrown away at
-- any time; where they are missing, damaged or of another format, the rows are read.

-- That columns are kept. format: how the chunks are laid out; kinds: the words for the kinds,
-- with commas between them.
CREATE TABLE column_state (
    only_one INTEGER PRIMARY KEY CHECK (only_one = 1),
    format INTEGER NOT NULL,
    events INTEGER NOT NULL,
    kinds TEXT NOT NULL
) STRICT;

-- Up to 65536 events each, in the timeline's order. crc: of the data.
CREATE TABLE column_chunk (
    chunk INTEGER PRIMARY KEY,
    crc INTEGER NOT NULL,
    data BLOB NOT NULL
) STRICT;

-- The events that are no longer as the chunks have them, or no longer there.
CREATE TABLE column_delta (
    event INTEGER PRIMARY KEY
) STRICT;

-- Whoever changes an event notes it, even where that is not this program.
CREATE TRIGGER event_insert_delta AFTER INSERT ON event WHEN EXISTS (SELECT 1 FROM column_state)
BEGIN
    INSERT INTO column_delta VALUES (new.row) ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER event_update_delta AFTER UPDATE ON event WHEN EXISTS (SELECT 1 FROM column_state)
BEGIN
    INSERT INTO column_delta VALUES (old.row) ON CONFLICT DO NOTHING;
    INSERT INTO column_delta VALUES (new.row) ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER event_delete_delta AFTER DELETE ON event WHEN EXISTS (SELECT 1 FROM column_state)
BEGIN
    INSERT INTO column_delta VALUES (old.row) ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER event_participant_insert_delta AFTER INSERT ON event_participant WHEN EXISTS (SELECT 1 FROM column_state)
BEGIN
    INSERT INTO column_delta VALUES (new.event) ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER event_participant_update_delta AFTER UPDATE ON event_participant WHEN EXISTS (SELECT 1 FROM column_state)
BEGIN
    INSERT INTO column_delta VALUES (old.event) ON CONFLICT DO NOTHING;
    INSERT INTO column_delta VALUES (new.event) ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER event_participant_delete_delta AFTER DELETE ON event_participant WHEN EXISTS (SELECT 1 FROM column_state)
BEGIN
    INSERT INTO column_delta VALUES (old.event) ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER quote_insert_delta AFTER INSERT ON quote
WHEN new.event IS NOT NULL AND EXISTS (SELECT 1 FROM column_state)
BEGIN
    INSERT INTO column_delta VALUES (new.event) ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER quote_update_delta AFTER UPDATE OF event ON quote
WHEN old.event IS NOT new.event AND EXISTS (SELECT 1 FROM column_state)
BEGIN
    INSERT INTO column_delta
    SELECT event FROM (SELECT old.event AS event UNION SELECT new.event) WHERE event IS NOT NULL
    ON CONFLICT DO NOTHING;
END;

CREATE TRIGGER quote_delete_delta AFTER DELETE ON quote
WHEN old.event IS NOT NULL AND EXISTS (SELECT 1 FROM column_state)
BEGIN
    INSERT INTO column_delta VALUES (old.event) ON CONFLICT DO NOTHING;
END;
