//! `template`: notes and mails with placeholders.
