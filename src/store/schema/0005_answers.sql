-- The mail of an answer knows which one it brings, mails can be held, and each question about states has the index it uses.
-- Nothing is found by its Message-ID, so that no index of it is kept.

CREATE TABLE outbox_new (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    purpose     TEXT NOT NULL,
    template    TEXT,                           -- absent means the one of the purpose
    client_id   INTEGER REFERENCES client ON DELETE CASCADE,
    document_id INTEGER REFERENCES document ON DELETE CASCADE,
    inbox_id    INTEGER REFERENCES inbox ON DELETE CASCADE,
    comment_id  INTEGER REFERENCES comment ON DELETE CASCADE,       -- the answer, where it stands under a document
    reply_id    INTEGER REFERENCES inbox_reply ON DELETE CASCADE,   -- the answer, where it stands beside the message
    recipient   TEXT,                           -- absent means the client's or the operator's address
    encloses    INTEGER NOT NULL CHECK (encloses IN (0, 1)),
    message_id  TEXT NOT NULL,                  -- the same at every attempt
    state       TEXT NOT NULL CHECK (state IN ('waiting', 'sending', 'sent', 'failed', 'held', 'dropped')),
    attempts    INTEGER NOT NULL,
    created_at  INTEGER NOT NULL,
    due_at      INTEGER NOT NULL,
    tried_at    INTEGER,
    reply       TEXT NOT NULL,                  -- what the server said last, or why it was not tried
    CHECK (comment_id IS NULL OR reply_id IS NULL)
) STRICT;
INSERT INTO outbox_new SELECT id, purpose, template, client_id, document_id, inbox_id, NULL, NULL, recipient, encloses,
    message_id, state, attempts, created_at, due_at, tried_at, reply FROM outbox;
-- Ids are never given twice.
DELETE FROM sqlite_sequence WHERE name = 'outbox_new';
UPDATE sqlite_sequence SET name = 'outbox_new' WHERE name = 'outbox';
DROP TABLE outbox;
ALTER TABLE outbox_new RENAME TO outbox;

CREATE INDEX outbox_due ON outbox (due_at, id) WHERE state = 'waiting';
CREATE INDEX outbox_sending ON outbox (id) WHERE state = 'sending';
CREATE INDEX outbox_failed ON outbox (id) WHERE state = 'failed';
CREATE INDEX outbox_held ON outbox (id) WHERE state = 'held';
CREATE INDEX outbox_of_client ON outbox (client_id, purpose);
CREATE INDEX outbox_of_document ON outbox (document_id) WHERE document_id IS NOT NULL;
CREATE INDEX outbox_of_inbox ON outbox (inbox_id) WHERE inbox_id IS NOT NULL;
CREATE INDEX outbox_of_comment ON outbox (comment_id) WHERE comment_id IS NOT NULL;
CREATE INDEX outbox_of_reply ON outbox (reply_id) WHERE reply_id IS NOT NULL;
CREATE INDEX outbox_by_attempt ON outbox (tried_at) WHERE tried_at IS NOT NULL;
