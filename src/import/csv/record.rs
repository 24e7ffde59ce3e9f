//! One row of a list: its cells as they stand in the file.

/// The cells of a row, one after the other in one text.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Record {
    text: String,
    ends: Vec<usize>,
    /// The line on which it begins, counted from 1.
    pub line: u64,
    /// There is text between a closing quote and the next delimiter.
    pub is_torn: bool,
}

impl Record {
    /// How many cells there are.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// A cell without blanks at its ends; empty beyond the last one.
    pub fn cell(&self, at: usize) -> &str {
        let end = self.ends.get(at).copied().unwrap_or_default();
        let start = at
            .checked_sub(1)
            .and_then(|before| self.ends.get(before).copied())
            .unwrap_or_default();
        self.text.get(start..end).unwrap_or_default().trim()
    }

    /// The cells in their order.
    pub fn cells(&self) -> impl Iterator<Item = &str> {
        (0..self.len()).map(|at| self.cell(at))
    }

    /// The text of all cells.
    pub fn raw(&self) -> &str {
        &self.text
    }

    /// Whether all cells are empty.
    pub fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }

    /// How many cells there are up to the last one that is not empty.
    pub fn used(&self) -> usize {
        let empty_tail = (0..self.len()).rev();
        let empty_tail = empty_tail.take_while(|at| self.cell(*at).is_empty());
        self.len() - empty_tail.count()
    }

    /// Gives the room back for the next row: text and ends of the cells.
    pub fn recycle(&mut self) -> (Vec<u8>, Vec<usize>) {
        let (mut text, mut ends) = (
            std::mem::take(&mut self.text).into_bytes(),
            std::mem::take(&mut self.ends),
        );
        text.clear();
        ends.clear();
        (text, ends)
    }

    /// Takes the content of a row; refuses what is no UTF-8.
    pub fn fill(&mut self, text: Vec<u8>, ends: Vec<usize>) -> Result<(), std::str::Utf8Error> {
        self.ends = ends;
        self.text = String::from_utf8(text).map_err(|error| error.utf8_error())?;
        Ok(())
    }
}
