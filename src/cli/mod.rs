//! Arguments, output, exit codes; the only user of clap.
