-- Where a document is paid to: what its e-invoice says, or the operator's account at the moment of completion. A new
-- account never reaches documents that are out already.
CREATE TABLE document_account (
    document_id INTEGER PRIMARY KEY REFERENCES document ON DELETE CASCADE,
    iban        TEXT NOT NULL CHECK (iban <> ''),
    bic         TEXT NOT NULL,
    holder      TEXT NOT NULL
) STRICT;

INSERT INTO document_account
SELECT document.id, iban.value,
    coalesce((SELECT value FROM setting WHERE key = 'payment.bic'), ''),
    coalesce((SELECT value FROM setting WHERE key = 'payment.holder'), '')
FROM document, setting AS iban
WHERE document.status <> 'draft' AND iban.key = 'payment.iban' AND iban.value <> '';

CREATE TRIGGER document_account_is_kept BEFORE UPDATE OF status ON document
WHEN old.status = 'draft' AND new.status <> 'draft'
    AND NOT EXISTS (SELECT 1 FROM document_account WHERE document_id = old.id) BEGIN
    INSERT INTO document_account
    SELECT old.id, iban.value,
        coalesce((SELECT value FROM setting WHERE key = 'payment.bic'), ''),
        coalesce((SELECT value FROM setting WHERE key = 'payment.holder'), '')
    FROM setting AS iban WHERE iban.key = 'payment.iban' AND iban.value <> '';
END;

CREATE TRIGGER document_account_insert BEFORE INSERT ON document_account
WHEN (SELECT status FROM document WHERE id = new.document_id) <> 'draft' BEGIN
    SELECT RAISE(ABORT, 'immutable: the document is completed');
END;
CREATE TRIGGER document_account_update BEFORE UPDATE ON document_account
WHEN (SELECT status FROM document WHERE id = old.document_id) <> 'draft' BEGIN
    SELECT RAISE(ABORT, 'immutable: the document is completed');
END;
CREATE TRIGGER document_account_delete BEFORE DELETE ON document_account
WHEN (SELECT status FROM document WHERE id = old.document_id) <> 'draft' BEGIN
    SELECT RAISE(ABORT, 'immutable: the document is completed');
END;
