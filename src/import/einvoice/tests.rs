//! What e-invoices say, syntax by syntax, on small fictional documents.
