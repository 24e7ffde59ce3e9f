//! `config`: what belongs to this machine.
