//! Splits text into rows and cells.
//!
//! Made by hand because an operator has to be told what the `csv` crate passes over in silence: a quote that is never
//! closed (it takes the rest of the file for one cell), text behind a closing quote, and a row that fills the memory.

use std::io::{self, Read};
use std::mem::take;

use super::flaw::Flaw;
use super::record::Record;

const BUFFER: usize = 64 * 1024;
/// No row of a client list is longer, in bytes.
const LONGEST_ROW: usize = 1024 * 1024;
/// No row has more cells.
const MOST_CELLS: usize = 10_000;

/// What separates cells and what stands around them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shape {
    pub delimiter: u8,
    pub quote: u8,
}

/// Where in a row the reader is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    CellStart,
    Plain,
    Quoted,
    /// Behind a quote in quoted text: the end, or the first of two.
    QuoteSeen,
    /// Behind quoted text, where only blanks may stand.
    BehindQuote,
    RowEnd,
}

/// Reads rows from UTF-8 text.
pub struct Tokens<R> {
    input: R,
    buffer: Vec<u8>,
    at: usize,
    end: usize,
    shape: Shape,
    line: u64,
    quote_line: u64,
    /// A `\n` that comes next belongs to the `\r` before it.
    is_behind_cr: bool,
    text: Vec<u8>,
    ends: Vec<usize>,
    is_torn: bool,
    /// For messages.
    encoding: &'static str,
}

impl<R: Read> Tokens<R> {
    /// Starts reading at line 1; `encoding` is what the text was decoded from.
    pub fn new(input: R, shape: Shape, encoding: &'static str) -> Self {
        Self {
            input,
            buffer: vec![0; BUFFER],
            at: 0,
            end: 0,
            shape,
            line: 1,
            quote_line: 0,
            is_behind_cr: false,
            text: Vec::new(),
            ends: Vec::new(),
            is_torn: false,
            encoding,
        }
    }

    /// Reads the next row; false at the end.
    pub fn read(&mut self, record: &mut Record) -> Result<bool, Flaw> {
        (self.text, self.ends) = record.recycle();
        self.is_torn = false;
        let mut state = State::CellStart;
        let mut line = None;
        while state != State::RowEnd {
            if self.at == self.end && !self.refill()? {
                return self.finish(state, line, record);
            }
            if self.skip_line_feed() {
                continue;
            }
            line.get_or_insert(self.line);
            state = self.step(state)?;
            self.check_size(line.unwrap_or(self.line))?;
        }
        self.hand_over(line.unwrap_or(self.line), record)?;
        Ok(true)
    }

    /// Ends at the end of the input; returns whether there is one more row.
    fn finish(
        &mut self,
        state: State,
        line: Option<u64>,
        record: &mut Record,
    ) -> Result<bool, Flaw> {
        if state == State::Quoted {
            let line = self.quote_line;
            return Err(Flaw::OpenQuote { line });
        }
        let Some(line) = line else {
            return Ok(false);
        };
        self.end_cell();
        self.hand_over(line, record)?;
        Ok(true)
    }

    fn hand_over(&mut self, line: u64, record: &mut Record) -> Result<(), Flaw> {
        record.line = line;
        record.is_torn = self.is_torn;
        let (text, ends) = (take(&mut self.text), take(&mut self.ends));
        record.fill(text, ends).map_err(|_error| self.no_text(line))
    }

    /// Takes the next piece of a row.
    fn step(&mut self, state: State) -> Result<State, Flaw> {
        let next = self.peek();
        match state {
            State::CellStart if next == self.shape.quote => {
                self.at += 1;
                self.quote_line = self.line;
                Ok(State::Quoted)
            }
            State::CellStart | State::Plain => {
                self.take_until(|byte, shape| {
                    byte == shape.delimiter || matches!(byte, b'\n' | b'\r' | 0)
                });
                self.end_plain()
            }
            State::Quoted => {
                self.take_until(|byte, shape| {
                    byte == shape.quote || matches!(byte, b'\n' | b'\r' | 0)
                });
                self.end_quoted()
            }
            State::QuoteSeen if next == self.shape.quote => {
                self.at += 1;
                self.text.push(next);
                Ok(State::Quoted)
            }
            State::QuoteSeen => Ok(State::BehindQuote),
            State::BehindQuote if next == b' ' => {
                self.at += 1;
                Ok(State::BehindQuote)
            }
            State::BehindQuote => {
                self.is_torn |= next != self.shape.delimiter && !matches!(next, b'\n' | b'\r');
                Ok(State::Plain)
            }
            State::RowEnd => Ok(State::RowEnd),
        }
    }

    /// What follows unquoted text.
    fn end_plain(&mut self) -> Result<State, Flaw> {
        if self.at == self.end {
            return Ok(State::Plain);
        }
        let next = self.peek();
        if next == 0 {
            return Err(Flaw::Nul { line: self.line });
        }
        self.at += 1;
        self.end_cell();
        if next == self.shape.delimiter {
            // Behind the last delimiter of the file there is one more cell.
            return Ok(State::CellStart);
        }
        self.count_line(next);
        Ok(State::RowEnd)
    }

    /// What follows quoted text.
    fn end_quoted(&mut self) -> Result<State, Flaw> {
        if self.at == self.end {
            return Ok(State::Quoted);
        }
        let next = self.peek();
        if next == 0 {
            return Err(Flaw::Nul { line: self.line });
        }
        self.at += 1;
        if next == self.shape.quote {
            return Ok(State::QuoteSeen);
        }
        self.text.push(next);
        self.count_line(next);
        Ok(State::Quoted)
    }

    /// Counts a line end; `\r\n` is one.
    fn count_line(&mut self, byte: u8) {
        self.line += 1;
        self.is_behind_cr = byte == b'\r';
    }

    /// Passes the `\n` of a `\r\n` whose `\r` was counted; inside of quotes it is text.
    fn skip_line_feed(&mut self) -> bool {
        let is_second = take(&mut self.is_behind_cr) && self.peek() == b'\n';
        if is_second {
            self.at += 1;
            if self.text.last() == Some(&b'\r') {
                self.text.push(b'\n');
            }
        }
        is_second
    }

    fn take_until(&mut self, is_end: impl Fn(u8, Shape) -> bool) {
        let rest = self.buffer.get(self.at..self.end).unwrap_or_default();
        let shape = self.shape;
        let length = rest
            .iter()
            .position(|byte| is_end(*byte, shape))
            .unwrap_or(rest.len());
        self.text
            .extend_from_slice(rest.get(..length).unwrap_or_default());
        self.at += length;
    }

    fn end_cell(&mut self) {
        self.ends.push(self.text.len());
    }

    fn peek(&self) -> u8 {
        self.buffer.get(self.at).copied().unwrap_or_default()
    }

    fn check_size(&self, line: u64) -> Result<(), Flaw> {
        if self.text.len() > LONGEST_ROW {
            let limit = "1 MiB";
            return Err(Flaw::TooLong { line, limit });
        }
        if self.ends.len() > MOST_CELLS {
            let limit = "10,000 cells";
            return Err(Flaw::TooLong { line, limit });
        }
        Ok(())
    }

    /// Reads on; false at the end of the input.
    fn refill(&mut self) -> Result<bool, Flaw> {
        self.at = 0;
        self.end = loop {
            match self.input.read(&mut self.buffer) {
                Ok(count) => break count,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) if error.kind() == io::ErrorKind::InvalidData => {
                    return Err(self.no_text(self.line));
                }
                Err(error) => return Err(Flaw::Io(error)),
            }
        };
        Ok(self.end > 0)
    }

    fn no_text(&self, line: u64) -> Flaw {
        let encoding = self.encoding;
        Flaw::Encoding { line, encoding }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const SHAPE: Shape = Shape {
        delimiter: b';',
        quote: b'"',
    };

    /// Hands out one byte at a time.
    struct Drops<'a>(&'a [u8]);

    impl Read for Drops<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            let count = self.0.len().min(1);
            buffer[..count].copy_from_slice(&self.0[..count]);
            self.0 = &self.0[count..];
            Ok(count)
        }
    }

    fn rows_from(input: impl Read) -> Result<Vec<(u64, Vec<String>, bool)>, String> {
        let mut tokens = Tokens::new(input, SHAPE, "UTF-8");
        let (mut record, mut rows) = (Record::default(), Vec::new());
        while tokens.read(&mut record).map_err(|flaw| flaw.to_string())? {
            let cells = record.cells().map(str::to_owned).collect();
            rows.push((record.line, cells, record.is_torn));
        }
        Ok(rows)
    }

    fn rows(text: &str) -> Vec<(u64, Vec<String>, bool)> {
        let whole = rows_from(text.as_bytes()).unwrap();
        assert_eq!(rows_from(Drops(text.as_bytes())).unwrap(), whole);
        whole
    }

    fn cells(text: &str) -> Vec<Vec<String>> {
        rows(text).into_iter().map(|(_, cells, _)| cells).collect()
    }

    #[test]
    fn lines_end_in_every_way() {
        for end in ["\n", "\r\n", "\r"] {
            let text = ["a;b", "", "c;", "\"d", "e\";f"].join(end);
            let found = rows(&text);
            let lines: Vec<u64> = found.iter().map(|row| row.0).collect();
            assert_eq!(lines, [1, 2, 3, 4], "{end:?}");
            assert_eq!(found[2].1, ["c", ""]);
            assert_eq!(found[3].1, [format!("d{end}e"), "f".to_owned()]);
        }
    }

    #[test]
    fn quotes_hold_delimiters_breaks_and_quotes() {
        assert_eq!(cells("\"a;\"\"b\"\"\";c\n"), [["a;\"b\"", "c"]]);
        // A quote within unquoted text is text.
        assert_eq!(cells("5\" Rohr;=\"01\"\n"), [["5\" Rohr", "=\"01\""]]);
        assert_eq!(cells("\"a\" ;b"), [["a", "b"]]);
    }

    #[test]
    fn text_behind_a_closing_quote_is_told() {
        for torn in ["\"a\"b;c\nd;e\n", "\"Zur Post\" Gasthof;c\nd;e\n"] {
            let found = rows(torn);
            assert!(found[0].2, "{torn}");
            assert_eq!(found[1], (2, vec!["d".to_owned(), "e".to_owned()], false));
        }
    }

    #[test]
    fn what_cannot_be_read_is_told_with_its_line() {
        let long = format!("a\n{}", "x".repeat(LONGEST_ROW + BUFFER));
        let wide = format!("a\n{}", ";".repeat(MOST_CELLS + 10));
        for (text, line) in [
            ("a\n\"b\n\nc", "line 2: a quote"),
            ("a\nb\0", "line 2: there is a NUL"),
            ("a\n\n\"\n\0", "line 4: there is a NUL"),
            (&long, "line 2: the row"),
            (&wide, "line 2: the row"),
        ] {
            let flaw = rows_from(text.as_bytes()).unwrap_err();
            assert!(flaw.starts_with(line), "{flaw}");
        }
        let flaw = rows_from(&b"a\n\xff;b\n"[..]).unwrap_err();
        assert!(flaw.starts_with("line 2: there are bytes that are no UTF-8"));
    }

    proptest! {
        #[test]
        fn what_was_written_is_read(table in prop::collection::vec(prop::collection::vec("[a-c;\"\r\n ä]{0,6}", 2..5), 1..5)) {
            let quoted = |cell: &String| format!("\"{}\"", cell.replace('"', "\"\""));
            let lines: Vec<String> = table.iter().map(|row| row.iter().map(quoted).collect::<Vec<_>>().join(";")).collect();
            let trimmed: Vec<Vec<String>> = table.iter().map(|row| row.iter().map(|cell| cell.trim().to_owned()).collect()).collect();
            prop_assert_eq!(cells(&lines.join("\r\n")), trimmed);
        }

        #[test]
        fn every_input_is_rows_or_a_flaw(bytes in prop::collection::vec(prop::sample::select(b"a;\"\r\n \xc3\xa4\0".to_vec()), 0..40)) {
            prop_assert_eq!(rows_from(&bytes[..]), rows_from(Drops(&bytes)));
        }
    }
}
