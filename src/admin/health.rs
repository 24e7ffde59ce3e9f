//! How the portal is: status and doctor.
