-- Sheets that were printed or exported: the file as it was handed over, and the state of every record it used.

-- id: of the form of a record's, though a sheet is none. made: an instant. ordered: what was asked of it, a JSON object.
-- kept: 0 once it was deleted, which can be undone as any other edit. The file has a table of its own, so that sheets are told of
-- without reading them, and a damaged file takes no more with it than itself.
CREATE TABLE sheet (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) BETWEEN 1 AND 100 AND id NOT GLOB '*[^-a-z0-9._]*'),
    title TEXT NOT NULL CHECK (title <> ''),
    made TEXT NOT NULL,
    author TEXT,
    format TEXT NOT NULL CHECK (format IN ('pdf', 'docx', 'html', 'md')),
    pages INTEGER NOT NULL CHECK (pages >= 0),
    ordered TEXT NOT NULL,
    kept INTEGER NOT NULL CHECK (kept IN (0, 1)),
    seal BLOB NOT NULL CHECK (length(seal) = 16)
) STRICT;

CREATE TABLE sheet_file (
    sheet INTEGER PRIMARY KEY REFERENCES sheet ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    bytes BLOB NOT NULL,
    seal BLOB NOT NULL CHECK (length(seal) = 16)
) STRICT;

-- The records as they were then. They are named by their ids, since a sheet outlives them.
CREATE TABLE sheet_record (
    sheet INTEGER NOT NULL REFERENCES sheet ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    place INTEGER NOT NULL,
    record TEXT NOT NULL CHECK (length(record) BETWEEN 1 AND 100),
    kind TEXT NOT NULL CHECK (
        kind IN ('dossier', 'source', 'actor', 'place', 'event', 'quote', 'issue', 'position', 'note')),
    image INTEGER NOT NULL REFERENCES image DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (sheet, place)
) STRICT, WITHOUT ROWID;

-- Finds the sheets that used a record.
CREATE INDEX sheet_record_record ON sheet_record (record);

-- The history tells of a sheet that was kept, which is no edit: nothing takes it back, and what can be undone and redone stays as
-- it is. Deleting one is an edit. Both tables are made anew, the one that refers to the other first out and last in.
CREATE TABLE step_before AS SELECT * FROM step;
CREATE TABLE step_change_before AS SELECT * FROM step_change;
DROP TABLE step_change;
DROP TABLE step;

CREATE TABLE step (
    number INTEGER PRIMARY KEY CHECK (number BETWEEN 1 AND 2147483647),
    name TEXT NOT NULL CHECK (name <> ''),
    who TEXT NOT NULL,
    time TEXT NOT NULL,
    deed TEXT NOT NULL CHECK (deed IN ('begun', 'made', 'taken-back', 'undone', 'redone', 'kept')),
    of_step INTEGER REFERENCES step DEFERRABLE INITIALLY DEFERRED,
    standing TEXT CHECK (standing IN ('done', 'undone', 'dropped')),
    seal BLOB NOT NULL CHECK (length(seal) = 16),
    CHECK ((standing IS NOT NULL) = (deed IN ('made', 'taken-back'))),
    CHECK ((of_step IS NULL) = (deed IN ('begun', 'made', 'kept')))
) STRICT;

-- Finds the next to be undone and redone.
CREATE INDEX step_standing ON step (standing) WHERE standing IS NOT NULL;

CREATE TABLE step_change (
    step INTEGER NOT NULL REFERENCES step DEFERRABLE INITIALLY DEFERRED,
    place INTEGER NOT NULL,
    record TEXT NOT NULL CHECK (length(record) BETWEEN 1 AND 100),
    kind TEXT NOT NULL CHECK (
        kind IN ('dossier', 'source', 'actor', 'place', 'event', 'quote', 'issue', 'position', 'note')),
    part TEXT NOT NULL CHECK (part IN ('record', 'text', 'dismissal', 'remembered', 'sheet')),
    before INTEGER REFERENCES image DEFERRABLE INITIALLY DEFERRED,
    after INTEGER REFERENCES image DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (step, place),
    CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT, WITHOUT ROWID;

INSERT INTO step SELECT * FROM step_before;
INSERT INTO step_change SELECT * FROM step_change_before;

DROP TABLE step_change_before;
DROP TABLE step_before;

-- Finds what happened to a record, the last first.
CREATE INDEX step_change_record ON step_change (record, step, part);

-- Finds what may be in the wastebasket.
CREATE INDEX step_change_gone ON step_change (part, record, step) WHERE after IS NULL;
