//! Nothing acknowledged is lost: crashes, crowds, full disks, damaged files.
