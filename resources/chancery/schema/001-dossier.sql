-- A dossier: its records, their parts, and the search over them.
--
-- Every record has a row in entry, which gives it its number and keeps its id unique over all kinds; the record's own table
-- has the same number. Tables refer to each other by these numbers. A reference may dangle within a transaction, never after.
-- Ticks are seconds of the dossier's own calendar since 1970-01-01T00:00:00; the lowest and the highest 64-bit integer mean
-- that there is no bound. Offsets count Unicode code points. A seal is the hash of a row's words.

CREATE TABLE entry (
    row INTEGER PRIMARY KEY CHECK (row BETWEEN 1 AND 2147483647),
    id TEXT NOT NULL UNIQUE CHECK (length(id) BETWEEN 1 AND 100 AND id NOT GLOB '*[^-a-z0-9._]*'),
    kind TEXT NOT NULL CHECK (
        kind IN ('dossier', 'source', 'actor', 'place', 'event', 'quote', 'issue', 'position', 'note'))
) STRICT;

CREATE TABLE dossier (
    row INTEGER PRIMARY KEY REFERENCES entry ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    only_one INTEGER NOT NULL DEFAULT 1 UNIQUE CHECK (only_one = 1),
    title TEXT NOT NULL,
    marking TEXT,
    zone TEXT NOT NULL,
    as_of TEXT,
    cut_off TEXT,
    author TEXT,
    language TEXT NOT NULL
) STRICT;

CREATE TABLE source (
    row INTEGER PRIMARY KEY REFERENCES entry ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL UNIQUE CHECK (number BETWEEN 1 AND 2147483647),
    title TEXT,
    publisher TEXT,
    author TEXT,
    published TEXT,
    language TEXT,
    url TEXT,
    kind TEXT NOT NULL CHECK (kind IN ('article', 'official', 'transcript', 'broadcast')),
    reliability TEXT NOT NULL CHECK (reliability IN ('A', 'B', 'C', 'D', 'E', 'F')),
    credibility INTEGER NOT NULL CHECK (credibility BETWEEN 1 AND 6),
    relays INTEGER REFERENCES source DEFERRABLE INITIALLY DEFERRED,
    sha256 TEXT,
    next_passage INTEGER NOT NULL CHECK (next_passage BETWEEN 1 AND 2147483647)
) STRICT;

CREATE INDEX source_relays ON source (relays) WHERE relays IS NOT NULL;

CREATE TABLE source_text (
    source INTEGER PRIMARY KEY REFERENCES source ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    text TEXT NOT NULL,
    seal BLOB NOT NULL CHECK (length(seal) = 16)
) STRICT;

CREATE TABLE passage (
    row INTEGER PRIMARY KEY,
    source INTEGER NOT NULL REFERENCES source DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 2147483647),
    paragraph INTEGER NOT NULL CHECK (paragraph BETWEEN 1 AND 2147483647),
    start INTEGER NOT NULL CHECK (start >= 0),
    stop INTEGER NOT NULL CHECK (stop BETWEEN start + 1 AND 2147483647),
    exact TEXT,
    before TEXT,
    after TEXT,
    key TEXT,
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    seal BLOB NOT NULL CHECK (length(seal) = 16),
    UNIQUE (source, number),
    CHECK ((exact IS NULL) <> (key IS NULL))
) STRICT;

CREATE TABLE actor (
    row INTEGER PRIMARY KEY REFERENCES entry ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('person', 'state', 'organisation', 'group')),
    side INTEGER REFERENCES actor DEFERRABLE INITIALLY DEFERRED,
    colour TEXT
) STRICT;

CREATE INDEX actor_side ON actor (side) WHERE side IS NOT NULL;

CREATE TABLE actor_alias (
    actor INTEGER NOT NULL REFERENCES actor ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    place INTEGER NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (actor, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE actor_role (
    actor INTEGER NOT NULL REFERENCES actor ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    place INTEGER NOT NULL,
    title TEXT NOT NULL,
    since TEXT,
    until TEXT,
    PRIMARY KEY (actor, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE place (
    row INTEGER PRIMARY KEY REFERENCES entry ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    latitude REAL CHECK (latitude BETWEEN -90 AND 90),
    longitude REAL CHECK (longitude BETWEEN -180 AND 180),
    CHECK ((latitude IS NULL) = (longitude IS NULL))
) STRICT;

CREATE TABLE issue (
    row INTEGER PRIMARY KEY REFERENCES entry ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL,
    question TEXT NOT NULL,
    minus TEXT,
    plus TEXT
) STRICT;

CREATE TABLE event (
    row INTEGER PRIMARY KEY REFERENCES entry ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL,
    summary TEXT,
    kind TEXT NOT NULL,
    reality TEXT NOT NULL CHECK (
        reality IN ('occurred', 'ongoing', 'scheduled', 'threatened', 'hypothetical', 'denied', 'alleged')),
    wording TEXT,
    edtf TEXT,
    start_earliest INTEGER NOT NULL,
    start_latest INTEGER NOT NULL CHECK (start_latest >= start_earliest),
    end_earliest INTEGER NOT NULL,
    end_latest INTEGER NOT NULL CHECK (end_latest >= end_earliest),
    basis TEXT CHECK (basis IN ('stated', 'relative', 'inferred')),
    zone TEXT,
    anchor INTEGER REFERENCES entry DEFERRABLE INITIALLY DEFERRED,
    shift TEXT,
    undated INTEGER NOT NULL CHECK (undated IN (0, 1)),
    place INTEGER REFERENCES place DEFERRABLE INITIALLY DEFERRED,
    importance INTEGER NOT NULL CHECK (importance BETWEEN 0 AND 3)
) STRICT;

-- All that the timeline draws, in the order it draws it in.
CREATE INDEX event_time ON event (
    undated, start_earliest, end_latest, start_latest, end_earliest, importance, reality, kind);
CREATE INDEX event_anchor ON event (anchor) WHERE anchor IS NOT NULL;
CREATE INDEX event_place ON event (place) WHERE place IS NOT NULL;

CREATE TABLE event_participant (
    event INTEGER NOT NULL REFERENCES event ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    place INTEGER NOT NULL,
    actor INTEGER NOT NULL REFERENCES actor DEFERRABLE INITIALLY DEFERRED,
    part TEXT NOT NULL,
    PRIMARY KEY (event, place)
) STRICT, WITHOUT ROWID;

CREATE INDEX event_participant_actor ON event_participant (actor);

CREATE TABLE event_passage (
    event INTEGER NOT NULL REFERENCES event ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    place INTEGER NOT NULL,
    passage INTEGER NOT NULL REFERENCES passage DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (event, place)
) STRICT, WITHOUT ROWID;

CREATE INDEX event_passage_passage ON event_passage (passage);

-- What one source says of an event. It may give no date of its own: then all four bounds are null.
CREATE TABLE event_account (
    event INTEGER NOT NULL REFERENCES event ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    place INTEGER NOT NULL,
    source INTEGER NOT NULL REFERENCES source DEFERRABLE INITIALLY DEFERRED,
    wording TEXT,
    edtf TEXT,
    start_earliest INTEGER,
    start_latest INTEGER CHECK (start_latest >= start_earliest),
    end_earliest INTEGER,
    end_latest INTEGER CHECK (end_latest >= end_earliest),
    basis TEXT CHECK (basis IN ('stated', 'relative', 'inferred')),
    zone TEXT,
    anchor INTEGER REFERENCES entry DEFERRABLE INITIALLY DEFERRED,
    shift TEXT,
    PRIMARY KEY (event, place)
) STRICT, WITHOUT ROWID;

CREATE INDEX event_account_source ON event_account (source);
CREATE INDEX event_account_anchor ON event_account (anchor) WHERE anchor IS NOT NULL;

CREATE TABLE event_figure (
    event INTEGER NOT NULL,
    account INTEGER NOT NULL,
    place INTEGER NOT NULL,
    what TEXT NOT NULL,
    value TEXT NOT NULL,
    unit TEXT,
    PRIMARY KEY (event, account, place),
    FOREIGN KEY (event, account) REFERENCES event_account ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE event_tag (
    event INTEGER NOT NULL REFERENCES event ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    place INTEGER NOT NULL,
    tag TEXT NOT NULL,
    PRIMARY KEY (event, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE event_issue (
    event INTEGER NOT NULL REFERENCES event ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    place INTEGER NOT NULL,
    issue INTEGER NOT NULL REFERENCES issue DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (event, place)
) STRICT, WITHOUT ROWID;

CREATE INDEX event_issue_issue ON event_issue (issue);

-- Where a quote has no time of its own, all four bounds are null.
CREATE TABLE quote (
    row INTEGER PRIMARY KEY REFERENCES entry ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL CHECK (kind IN ('direct', 'partial', 'reported')),
    speaker INTEGER REFERENCES actor DEFERRABLE INITIALLY DEFERRED,
    on_behalf_of INTEGER REFERENCES actor DEFERRABLE INITIALLY DEFERRED,
    relayed_by INTEGER REFERENCES actor DEFERRABLE INITIALLY DEFERRED,
    cue TEXT,
    event INTEGER REFERENCES event DEFERRABLE INITIALLY DEFERRED,
    wording TEXT,
    edtf TEXT,
    start_earliest INTEGER,
    start_latest INTEGER CHECK (start_latest >= start_earliest),
    end_earliest INTEGER,
    end_latest INTEGER CHECK (end_latest >= end_earliest),
    basis TEXT CHECK (basis IN ('stated', 'relative', 'inferred')),
    zone TEXT,
    anchor INTEGER REFERENCES entry DEFERRABLE INITIALLY DEFERRED,
    shift TEXT,
    text TEXT NOT NULL,
    language TEXT,
    translation TEXT,
    translator TEXT,
    seal BLOB NOT NULL CHECK (length(seal) = 16)
) STRICT;

CREATE INDEX quote_speaker ON quote (speaker) WHERE speaker IS NOT NULL;
CREATE INDEX quote_on_behalf_of ON quote (on_behalf_of) WHERE on_behalf_of IS NOT NULL;
CREATE INDEX quote_relayed_by ON quote (relayed_by) WHERE relayed_by IS NOT NULL;
CREATE INDEX quote_event ON quote (event) WHERE event IS NOT NULL;
CREATE INDEX quote_anchor ON quote (anchor) WHERE anchor IS NOT NULL;

CREATE TABLE quote_passage (
    quote INTEGER NOT NULL REFERENCES quote ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    place INTEGER NOT NULL,
    passage INTEGER NOT NULL REFERENCES passage DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (quote, place)
) STRICT, WITHOUT ROWID;

CREATE INDEX quote_passage_passage ON quote_passage (passage);

CREATE TABLE position (
    row INTEGER PRIMARY KEY REFERENCES entry ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    actor INTEGER NOT NULL REFERENCES actor DEFERRABLE INITIALLY DEFERRED,
    on_behalf_of INTEGER REFERENCES actor DEFERRABLE INITIALLY DEFERRED,
    issue INTEGER NOT NULL REFERENCES issue DEFERRABLE INITIALLY DEFERRED,
    stance INTEGER NOT NULL CHECK (stance BETWEEN -2 AND 2),
    condition TEXT,
    confidence TEXT CHECK (confidence IN ('low', 'moderate', 'high')),
    basis TEXT NOT NULL CHECK (basis IN ('said', 'interpreted', 'inferred')),
    since TEXT,
    until TEXT,
    reasoning TEXT,
    seal BLOB NOT NULL CHECK (length(seal) = 16)
) STRICT;

CREATE INDEX position_actor ON position (actor);
CREATE INDEX position_on_behalf_of ON position (on_behalf_of) WHERE on_behalf_of IS NOT NULL;
CREATE INDEX position_issue ON position (issue);

CREATE TABLE position_evidence (
    position INTEGER NOT NULL REFERENCES position ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    place INTEGER NOT NULL,
    quote INTEGER REFERENCES quote DEFERRABLE INITIALLY DEFERRED,
    event INTEGER REFERENCES event DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (position, place),
    CHECK ((quote IS NULL) <> (event IS NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX position_evidence_quote ON position_evidence (quote) WHERE quote IS NOT NULL;
CREATE INDEX position_evidence_event ON position_evidence (event) WHERE event IS NOT NULL;

CREATE TABLE note (
    row INTEGER PRIMARY KEY REFERENCES entry ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL CHECK (kind IN ('assessment', 'question', 'gap', 'discrepancy', 'remark')),
    about INTEGER NOT NULL REFERENCES entry DEFERRABLE INITIALLY DEFERRED,
    text TEXT NOT NULL,
    likelihood TEXT CHECK (
        likelihood IN (
            'almost-no-chance', 'very-unlikely', 'unlikely', 'roughly-even-chance', 'likely', 'very-likely',
            'almost-certain')),
    confidence TEXT CHECK (confidence IN ('low', 'moderate', 'high')),
    author TEXT,
    time TEXT,
    seal BLOB NOT NULL CHECK (length(seal) = 16)
) STRICT;

CREATE INDEX note_about ON note (about);

-- What can be looked for in a record: its title, and everything else in one text.
CREATE VIEW searchable (row, kind, title, body) AS
SELECT row, 'dossier', title, coalesce(author, '') FROM dossier
UNION ALL
SELECT
    s.row, 'source', coalesce(s.title, ''), concat_ws(char(10), s.publisher, s.author, s.url, t.text)
FROM source AS s LEFT JOIN source_text AS t ON t.source = s.row
UNION ALL
SELECT
    a.row, 'actor', a.name, concat_ws(
        char(10),
        (SELECT group_concat(x.name, char(10)) FROM actor_alias AS x WHERE x.actor = a.row),
        (SELECT group_concat(x.title, char(10)) FROM actor_role AS x WHERE x.actor = a.row))
FROM actor AS a
UNION ALL
SELECT row, 'place', name, '' FROM place
UNION ALL
SELECT
    e.row, 'event', e.title, concat_ws(
        char(10),
        e.summary,
        e.wording,
        (SELECT group_concat(x.tag, char(10)) FROM event_tag AS x WHERE x.event = e.row))
FROM event AS e
UNION ALL
SELECT
    q.row, 'quote', '', concat_ws(
        char(10),
        q.text,
        q.translation,
        (SELECT group_concat(p.exact, char(10))
            FROM quote_passage AS x JOIN passage AS p ON p.row = x.passage
            WHERE x.quote = q.row AND instr(q.text, p.exact) = 0))
FROM quote AS q
UNION ALL
SELECT row, 'issue', title, concat_ws(char(10), question, minus, plus) FROM issue
UNION ALL
SELECT row, 'position', '', concat_ws(char(10), condition, reasoning) FROM position
UNION ALL
SELECT row, 'note', '', text FROM note;

-- The search index, by record. It keeps no words of its own: searchable has them.
CREATE VIRTUAL TABLE search USING fts5 (
    title,
    body,
    content = '',
    contentless_delete = 1,
    prefix = '2 3',
    tokenize = 'unicode61 remove_diacritics 2'
);
