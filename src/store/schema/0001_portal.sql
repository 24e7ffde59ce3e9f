-- The portal: clients, documents, access, links, settings, templates, and the audit trail.
-- Instants are UTC seconds, dates ISO 8601 text, amounts minor units of the row's currency.

CREATE TABLE client (
    id          INTEGER PRIMARY KEY,
    number      TEXT NOT NULL COLLATE NOCASE UNIQUE,
    name        TEXT NOT NULL,
    email       TEXT,
    locale      TEXT NOT NULL,
    kind        TEXT NOT NULL,
    salutation  TEXT NOT NULL DEFAULT '',
    first_name  TEXT NOT NULL DEFAULT '',
    last_name   TEXT NOT NULL DEFAULT '',
    street      TEXT NOT NULL DEFAULT '',
    zip         TEXT NOT NULL DEFAULT '',
    city        TEXT NOT NULL DEFAULT '',
    state       TEXT NOT NULL DEFAULT '',
    country     TEXT NOT NULL DEFAULT '',
    phone       TEXT NOT NULL DEFAULT '',
    fax         TEXT NOT NULL DEFAULT '',
    mobile      TEXT NOT NULL DEFAULT '',
    website     TEXT NOT NULL DEFAULT '',
    tax_number  TEXT NOT NULL DEFAULT '',
    vat_number  TEXT NOT NULL DEFAULT '',
    bank_owner  TEXT NOT NULL DEFAULT '',
    bank_name   TEXT NOT NULL DEFAULT '',
    iban        TEXT NOT NULL DEFAULT '',
    bic         TEXT NOT NULL DEFAULT '',
    note        TEXT NOT NULL DEFAULT '',
    extra       TEXT,                           -- JSON object of further named values
    archived_at INTEGER,
    created_at  INTEGER NOT NULL,
    updated_at  INTEGER NOT NULL
) STRICT;

CREATE TABLE contact (
    id         INTEGER PRIMARY KEY,
    client_id  INTEGER NOT NULL REFERENCES client ON DELETE CASCADE,
    label      TEXT NOT NULL,
    name       TEXT NOT NULL,
    salutation TEXT NOT NULL,
    first_name TEXT NOT NULL,
    last_name  TEXT NOT NULL,
    email      TEXT NOT NULL,
    phone      TEXT NOT NULL,
    source_id  TEXT NOT NULL
) STRICT;
CREATE INDEX contact_of_client ON contact (client_id);

CREATE TABLE access (
    client_id INTEGER PRIMARY KEY REFERENCES client ON DELETE CASCADE,
    state     TEXT NOT NULL CHECK (state IN ('granted', 'revoked', 'never')),
    since     INTEGER,
    until     TEXT,
    login     TEXT,
    share     TEXT,
    allow     TEXT
) STRICT;

CREATE TABLE credential (
    client_id     INTEGER PRIMARY KEY REFERENCES client ON DELETE CASCADE,
    username      TEXT NOT NULL UNIQUE,
    password_hash TEXT NOT NULL,                -- argon2id in PHC form
    is_initial    INTEGER NOT NULL CHECK (is_initial IN (0, 1)),
    expires_at    INTEGER,
    set_at        INTEGER NOT NULL
) STRICT;

CREATE TABLE document (
    id           INTEGER PRIMARY KEY,
    kind         TEXT NOT NULL,
    number       TEXT NOT NULL COLLATE NOCASE,
    client_id    INTEGER NOT NULL REFERENCES client ON DELETE RESTRICT,
    status       TEXT NOT NULL CHECK (status <> 'overdue'),
    title        TEXT NOT NULL,
    date         TEXT NOT NULL,
    due_date     TEXT,
    valid_until  TEXT,
    currency     TEXT NOT NULL,
    total_net    INTEGER NOT NULL,
    total_gross  INTEGER NOT NULL,
    paid         INTEGER NOT NULL DEFAULT 0,
    address      TEXT NOT NULL,
    intro        TEXT NOT NULL,
    note         TEXT NOT NULL,
    extra        TEXT,
    is_hidden    INTEGER NOT NULL DEFAULT 0 CHECK (is_hidden IN (0, 1)),
    completed_at INTEGER,
    created_at   INTEGER NOT NULL,
    updated_at   INTEGER NOT NULL,
    UNIQUE (number, kind)
) STRICT;
CREATE INDEX document_of_client ON document (client_id, date);
CREATE INDEX document_by_date ON document (date);

CREATE TABLE document_line (
    document_id INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    position    INTEGER NOT NULL,
    title       TEXT NOT NULL,
    description TEXT NOT NULL,
    quantity    TEXT NOT NULL,
    unit        TEXT NOT NULL,
    unit_price  TEXT NOT NULL,
    tax_name    TEXT NOT NULL,
    tax_rate    TEXT,
    net         INTEGER NOT NULL,
    is_optional INTEGER NOT NULL CHECK (is_optional IN (0, 1)),
    PRIMARY KEY (document_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE document_tax (
    document_id INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    position    INTEGER NOT NULL,
    name        TEXT NOT NULL,
    rate        TEXT NOT NULL,
    net         INTEGER NOT NULL,
    amount      INTEGER NOT NULL,
    PRIMARY KEY (document_id, position)
) STRICT, WITHOUT ROWID;

-- Files are kept once per content, apart from what lists read.
CREATE TABLE blob (
    sha256 TEXT PRIMARY KEY,
    bytes  BLOB NOT NULL
) STRICT;

CREATE TABLE attachment (
    id          INTEGER PRIMARY KEY,
    document_id INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    name        TEXT NOT NULL,
    media_type  TEXT NOT NULL,
    role        TEXT NOT NULL,
    size        INTEGER NOT NULL,
    sha256      TEXT NOT NULL REFERENCES blob ON DELETE RESTRICT
) STRICT;
CREATE INDEX attachment_of_document ON attachment (document_id);
CREATE INDEX attachment_of_blob ON attachment (sha256);

CREATE TABLE payment (
    id          INTEGER PRIMARY KEY,
    document_id INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    date        TEXT NOT NULL,
    amount      INTEGER NOT NULL,
    method      TEXT NOT NULL,
    note        TEXT NOT NULL,
    created_at  INTEGER NOT NULL
) STRICT;
CREATE INDEX payment_of_document ON payment (document_id);

CREATE TABLE comment (
    id          INTEGER PRIMARY KEY,
    document_id INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    author      TEXT NOT NULL CHECK (author IN ('client', 'operator', 'system')),
    text        TEXT NOT NULL,
    is_public   INTEGER NOT NULL CHECK (is_public IN (0, 1)),
    created_at  INTEGER NOT NULL
) STRICT;
CREATE INDEX comment_of_document ON comment (document_id, created_at);

CREATE TABLE link (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    public_id    INTEGER NOT NULL UNIQUE,       -- 64 random bits of the token; never the token itself
    key_id       INTEGER NOT NULL,
    client_id    INTEGER NOT NULL REFERENCES client ON DELETE CASCADE,
    scope        TEXT NOT NULL CHECK (scope IN ('client', 'documents')),
    is_standing  INTEGER NOT NULL CHECK (is_standing IN (0, 1)),
    label        TEXT NOT NULL,
    allow        TEXT,
    created_at   INTEGER NOT NULL,
    expires_at   INTEGER,
    max_uses     INTEGER CHECK (max_uses > 0),
    uses         INTEGER NOT NULL DEFAULT 0,
    last_seen_at INTEGER,
    revoked_at   INTEGER
) STRICT;
CREATE INDEX link_of_client ON link (client_id);

CREATE TABLE link_document (
    link_id     INTEGER NOT NULL REFERENCES link ON DELETE CASCADE,
    document_id INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    PRIMARY KEY (link_id, document_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX link_of_document ON link_document (document_id);

CREATE TABLE signing_key (
    id          INTEGER PRIMARY KEY,
    fingerprint TEXT NOT NULL,                  -- tells a foreign key file from ours; gives no key away
    created_at  INTEGER NOT NULL,
    retired_at  INTEGER
) STRICT;

CREATE TABLE setting (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE template (
    name       TEXT NOT NULL,
    locale     TEXT NOT NULL,
    kind       TEXT NOT NULL,
    subject    TEXT NOT NULL,
    body       TEXT NOT NULL,
    updated_at INTEGER NOT NULL,
    PRIMARY KEY (name, locale)
) STRICT, WITHOUT ROWID;

-- Which foreign record became which row of ours, and what it looked like then.
CREATE TABLE origin (
    source    TEXT NOT NULL,
    resource  TEXT NOT NULL,
    source_id TEXT NOT NULL,
    row_id    INTEGER NOT NULL,
    digest    BLOB NOT NULL,
    PRIMARY KEY (source, resource, source_id)
) STRICT, WITHOUT ROWID;

-- The trail: each hash covers the row and the hash before it.
CREATE TABLE audit (
    id        INTEGER PRIMARY KEY,
    at        INTEGER NOT NULL,
    actor     TEXT NOT NULL,
    action    TEXT NOT NULL,
    client_id INTEGER,
    subject   TEXT,
    facts     TEXT NOT NULL,                    -- JSON object
    hash      BLOB NOT NULL
) STRICT;
CREATE INDEX audit_of_client ON audit (client_id) WHERE client_id IS NOT NULL;

-- Whom an event about many clients concerned; the event's facts hold their digest.
CREATE TABLE audit_client (
    event_id  INTEGER NOT NULL,
    client_id INTEGER NOT NULL,
    PRIMARY KEY (event_id, client_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE audit_head (
    one    INTEGER PRIMARY KEY CHECK (one = 1),
    count  INTEGER NOT NULL,
    hash   BLOB NOT NULL,
    key_id INTEGER,
    seal   BLOB                                 -- MAC over count and hash, so that the tail cannot be cut
) STRICT;
INSERT INTO audit_head (one, count, hash) VALUES (1, 0, zeroblob(32));

-- What is completed stays as it is, whoever asks.
CREATE TRIGGER document_is_immutable
BEFORE UPDATE OF id, kind, number, client_id, title, date, due_date, valid_until, currency, total_net, total_gross,
    address, intro, note, extra, completed_at, created_at ON document
WHEN old.status <> 'draft' BEGIN
    SELECT RAISE(ABORT, 'immutable: the document is completed');
END;
CREATE TRIGGER document_never_returns_to_draft
BEFORE UPDATE OF status ON document WHEN old.status <> 'draft' AND new.status = 'draft' BEGIN
    SELECT RAISE(ABORT, 'immutable: the document is completed');
END;
CREATE TRIGGER document_is_never_lost BEFORE DELETE ON document WHEN old.status <> 'draft' BEGIN
    SELECT RAISE(ABORT, 'immutable: the document is completed');
END;

CREATE TRIGGER line_insert BEFORE INSERT ON document_line
WHEN (SELECT status FROM document WHERE id = new.document_id) <> 'draft' BEGIN
    SELECT RAISE(ABORT, 'immutable: the document is completed');
END;
CREATE TRIGGER line_update BEFORE UPDATE ON document_line
WHEN (SELECT status FROM document WHERE id = old.document_id) <> 'draft'
  OR (SELECT status FROM document WHERE id = new.document_id) <> 'draft' BEGIN
    SELECT RAISE(ABORT, 'immutable: the document is completed');
END;
CREATE TRIGGER line_delete BEFORE DELETE ON document_line
WHEN (SELECT status FROM document WHERE id = old.document_id) <> 'draft' BEGIN
    SELECT RAISE(ABORT, 'immutable: the document is completed');
END;

CREATE TRIGGER tax_insert BEFORE INSERT ON document_tax
WHEN (SELECT status FROM document WHERE id = new.document_id) <> 'draft' BEGIN
    SELECT RAISE(ABORT, 'immutable: the document is completed');
END;
CREATE TRIGGER tax_update BEFORE UPDATE ON document_tax
WHEN (SELECT status FROM document WHERE id = old.document_id) <> 'draft'
  OR (SELECT status FROM document WHERE id = new.document_id) <> 'draft' BEGIN
    SELECT RAISE(ABORT, 'immutable: the document is completed');
END;
CREATE TRIGGER tax_delete BEFORE DELETE ON document_tax
WHEN (SELECT status FROM document WHERE id = old.document_id) <> 'draft' BEGIN
    SELECT RAISE(ABORT, 'immutable: the document is completed');
END;

CREATE TRIGGER attachment_insert BEFORE INSERT ON attachment
WHEN (SELECT status FROM document WHERE id = new.document_id) <> 'draft' BEGIN
    SELECT RAISE(ABORT, 'immutable: the document is completed');
END;
CREATE TRIGGER attachment_update BEFORE UPDATE ON attachment
WHEN (SELECT status FROM document WHERE id = old.document_id) <> 'draft'
  OR (SELECT status FROM document WHERE id = new.document_id) <> 'draft' BEGIN
    SELECT RAISE(ABORT, 'immutable: the document is completed');
END;
CREATE TRIGGER attachment_delete BEFORE DELETE ON attachment
WHEN (SELECT status FROM document WHERE id = old.document_id) <> 'draft' BEGIN
    SELECT RAISE(ABORT, 'immutable: the document is completed');
END;
CREATE TRIGGER blob_update BEFORE UPDATE ON blob BEGIN
    SELECT RAISE(ABORT, 'immutable: stored files never change');
END;

-- The trail only grows, by one at a time.
CREATE TRIGGER audit_insert BEFORE INSERT ON audit
WHEN new.id <> (SELECT coalesce(max(id), 0) + 1 FROM audit) BEGIN
    SELECT RAISE(ABORT, 'append-only: the audit trail has no gaps');
END;
CREATE TRIGGER audit_update BEFORE UPDATE ON audit BEGIN
    SELECT RAISE(ABORT, 'append-only: the audit trail cannot be changed');
END;
CREATE TRIGGER audit_delete BEFORE DELETE ON audit BEGIN
    SELECT RAISE(ABORT, 'append-only: the audit trail cannot be changed');
END;
CREATE TRIGGER audit_client_update BEFORE UPDATE ON audit_client BEGIN
    SELECT RAISE(ABORT, 'append-only: the audit trail cannot be changed');
END;
CREATE TRIGGER audit_client_delete BEFORE DELETE ON audit_client BEGIN
    SELECT RAISE(ABORT, 'append-only: the audit trail cannot be changed');
END;
