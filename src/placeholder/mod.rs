//! The language of `[Client.customerportal_url]` and `[Date.dates+3M]`; pure.
