//! `client`: the operator's business partners.
