-- Mails to be sent: what to render, never the text, so that no link and no password lies here.

CREATE TABLE outbox (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    purpose     TEXT NOT NULL,
    template    TEXT,                           -- absent means the one of the purpose
    client_id   INTEGER REFERENCES client ON DELETE CASCADE,
    document_id INTEGER REFERENCES document ON DELETE CASCADE,
    inbox_id    INTEGER REFERENCES inbox ON DELETE CASCADE,
    recipient   TEXT,                           -- absent means the client's or the operator's address
    encloses    INTEGER NOT NULL CHECK (encloses IN (0, 1)),
    message_id  TEXT NOT NULL UNIQUE,           -- the same at every attempt
    state       TEXT NOT NULL CHECK (state IN ('waiting', 'sending', 'sent', 'failed', 'dropped')),
    attempts    INTEGER NOT NULL,
    created_at  INTEGER NOT NULL,
    due_at      INTEGER NOT NULL,
    tried_at    INTEGER,
    reply       TEXT NOT NULL                   -- what the server said last
) STRICT;
CREATE INDEX outbox_due ON outbox (due_at, id) WHERE state = 'waiting';
CREATE INDEX outbox_unfinished ON outbox (state) WHERE state IN ('sending', 'failed');
CREATE INDEX outbox_of_client ON outbox (client_id, purpose);
CREATE INDEX outbox_of_document ON outbox (document_id) WHERE document_id IS NOT NULL;
CREATE INDEX outbox_of_inbox ON outbox (inbox_id) WHERE inbox_id IS NOT NULL;
CREATE INDEX outbox_by_attempt ON outbox (tried_at) WHERE tried_at IS NOT NULL;

-- Addresses that a server refused for good; a later delivery takes the mark away.
CREATE TABLE mail_rejection (
    address TEXT PRIMARY KEY COLLATE NOCASE,
    reply   TEXT NOT NULL,
    at      INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
