-- Visitors: how they come in, what they saw, what they write, and what they decide.

-- A row stays when its session is over: it says who saw and decided what.
CREATE TABLE session (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    digest         BLOB NOT NULL UNIQUE,        -- SHA-256 of what the cookie holds; never the cookie itself
    client_id      INTEGER NOT NULL REFERENCES client ON DELETE CASCADE,
    link_id        INTEGER REFERENCES link ON DELETE CASCADE,   -- absent for a login with a password
    link_public_id INTEGER,                     -- as it was then: rotating the link ends the session
    username       TEXT,
    locale         TEXT,                        -- chosen by the visitor; absent means the client's
    is_restricted  INTEGER NOT NULL CHECK (is_restricted IN (0, 1)),    -- may only choose a new password
    address        TEXT NOT NULL,
    agent          TEXT NOT NULL,
    created_at     INTEGER NOT NULL,
    seen_at        INTEGER NOT NULL,
    ends_at        INTEGER NOT NULL,
    ended_at       INTEGER,
    CHECK ((link_id IS NULL) <> (username IS NULL))
) STRICT;
CREATE INDEX session_of_client ON session (client_id);
CREATE INDEX session_of_link ON session (link_id) WHERE link_id IS NOT NULL;

-- A way to choose a password, once.
CREATE TABLE invitation (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    digest     BLOB NOT NULL UNIQUE,            -- SHA-256 of what the address holds
    client_id  INTEGER NOT NULL REFERENCES client ON DELETE CASCADE,
    username   TEXT NOT NULL,                   -- what the client will log in with; reserved while it is open
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    used_at    INTEGER
) STRICT;
CREATE INDEX invitation_of_client ON invitation (client_id);
CREATE INDEX invitation_by_username ON invitation (username);

-- Passwords tried in a row without success, which make the next try wait; names that nobody has wait alike.
CREATE TABLE login_failure (
    name      BLOB PRIMARY KEY,                 -- SHA-256 of the user name as it was typed, in its normal form
    client_id INTEGER REFERENCES client ON DELETE CASCADE,
    count     INTEGER NOT NULL,
    last_at   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX login_failure_of_client ON login_failure (client_id, last_at);

-- What was looked at in a session: written in batches, so a power cut may lose the last moments of it.
CREATE TABLE visit (
    session_id  INTEGER NOT NULL REFERENCES session ON DELETE CASCADE,
    document_id INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    what        TEXT NOT NULL,
    count       INTEGER NOT NULL,
    first_at    INTEGER NOT NULL,
    last_at     INTEGER NOT NULL,
    PRIMARY KEY (session_id, document_id, what)
) STRICT, WITHOUT ROWID;
CREATE INDEX visit_of_document ON visit (document_id);

-- What was decided about an offer, and everything that proves it.
CREATE TABLE decision (
    id               INTEGER PRIMARY KEY AUTOINCREMENT,
    document_id      INTEGER NOT NULL REFERENCES document ON DELETE RESTRICT,
    outcome          TEXT NOT NULL CHECK (outcome IN ('accepted', 'declined')),
    author           TEXT NOT NULL CHECK (author IN ('client', 'operator')),
    name             TEXT NOT NULL,
    role             TEXT NOT NULL,
    reason           TEXT NOT NULL,
    statement        TEXT NOT NULL,             -- the words beside the box, as they were shown
    fingerprint      TEXT NOT NULL,             -- of the document as it was shown
    pdf_sha256       TEXT,
    decided_at       INTEGER NOT NULL,
    time_zone        TEXT NOT NULL,
    session_id       INTEGER REFERENCES session ON DELETE RESTRICT,
    seen_at          INTEGER,                   -- when the page was shown
    nonce            TEXT NOT NULL,             -- of the form
    address          TEXT NOT NULL,
    agent            TEXT NOT NULL,
    version          TEXT NOT NULL,             -- of this program
    event_id         INTEGER NOT NULL,          -- its place in the trail
    withdrawn_at     INTEGER,
    withdrawn_reason TEXT
) STRICT;
CREATE UNIQUE INDEX decision_that_stands ON decision (document_id) WHERE withdrawn_at IS NULL;
CREATE INDEX decision_of_document ON decision (document_id);

CREATE TRIGGER decision_is_evidence
BEFORE UPDATE OF id, document_id, outcome, author, name, role, reason, statement, fingerprint, pdf_sha256, decided_at,
    time_zone, session_id, seen_at, nonce, address, agent, version, event_id ON decision BEGIN
    SELECT RAISE(ABORT, 'immutable: a decision is evidence');
END;
CREATE TRIGGER decision_is_withdrawn_once BEFORE UPDATE ON decision WHEN old.withdrawn_at IS NOT NULL BEGIN
    SELECT RAISE(ABORT, 'immutable: a decision is evidence');
END;
CREATE TRIGGER decision_is_never_lost BEFORE DELETE ON decision BEGIN
    SELECT RAISE(ABORT, 'immutable: a decision is evidence');
END;

-- What clients write, for the operator to read.
CREATE TABLE inbox (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    kind        TEXT NOT NULL,
    client_id   INTEGER NOT NULL REFERENCES client ON DELETE CASCADE,
    document_id INTEGER REFERENCES document ON DELETE CASCADE,
    comment_id  INTEGER REFERENCES comment ON DELETE CASCADE,
    decision_id INTEGER REFERENCES decision ON DELETE RESTRICT,
    session_id  INTEGER REFERENCES session ON DELETE SET NULL,
    subject     TEXT NOT NULL,
    text        TEXT NOT NULL,
    facts       TEXT,                           -- JSON object: proposed values, an amount said to be paid
    created_at  INTEGER NOT NULL,
    done_at     INTEGER
) STRICT;
CREATE INDEX inbox_of_client ON inbox (client_id);
CREATE INDEX inbox_waiting ON inbox (id) WHERE done_at IS NULL;

-- What the operator answered.
CREATE TABLE inbox_reply (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    inbox_id   INTEGER NOT NULL REFERENCES inbox ON DELETE CASCADE,
    text       TEXT NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX reply_of_inbox ON inbox_reply (inbox_id);
