//! `import billomat`: other programs' data.
