//! Table `template`: notes and mails that the operator changed or added.
