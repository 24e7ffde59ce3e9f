-- An origin never outlives its row: ids are used again, and another client must not inherit foreign documents.

CREATE INDEX origin_of_row ON origin (resource, row_id);

CREATE TRIGGER client_origin AFTER DELETE ON client BEGIN
    DELETE FROM origin WHERE resource = 'client' AND row_id = old.id;
END;
CREATE TRIGGER contact_origin AFTER DELETE ON contact BEGIN
    DELETE FROM origin WHERE resource = 'contact' AND row_id = old.id;
END;
CREATE TRIGGER document_origin AFTER DELETE ON document BEGIN
    DELETE FROM origin WHERE resource IN (old.kind, old.kind || '-item') AND row_id = old.id;
END;
CREATE TRIGGER comment_origin AFTER DELETE ON comment BEGIN
    DELETE FROM origin WHERE row_id = old.id AND resource IN ('invoice-comment', 'offer-comment',
        'confirmation-comment', 'delivery-note-comment', 'reminder-comment', 'credit-note-comment', 'letter-comment');
END;
CREATE TRIGGER payment_origin AFTER DELETE ON payment BEGIN
    DELETE FROM origin WHERE row_id = old.id AND resource IN ('invoice-payment', 'offer-payment',
        'confirmation-payment', 'delivery-note-payment', 'reminder-payment', 'credit-note-payment', 'letter-payment');
END;
