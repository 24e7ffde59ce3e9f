-- Which clients are archived is asked once for a walk along all of them, instead of reading every client to its end.
CREATE INDEX client_archived ON client (id) WHERE archived_at IS NOT NULL;
