//! Tables that fit the terminal: drawn by comfy-table, cut to one line per row.

use comfy_table::{Cell as Drawn, CellAlignment, LineStyle, Table, TableStyle};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::listing::{Align, Column, Fit};
use super::terminal::Charset;

/// The blanks between two columns.
const GAP: usize = 2;
const PADDING: (u16, u16) = (0, 2);
/// A column that may be cut keeps at least this much.
const LEAST: usize = 10;

const UNDERLINED: TableStyle = TableStyle::new().header_separator(LineStyle::none().fill('─'));
const UNDERLINED_ASCII: TableStyle =
    TableStyle::new().header_separator(LineStyle::none().fill('-'));

/// The widths of a list's columns, kept from one batch of rows to the next.
#[derive(Debug)]
pub struct Layout {
    columns: &'static [Column],
    widest: Vec<usize>,
    total: usize,
    charset: Charset,
}

/// A batch of rows as it is drawn.
pub struct Drawing {
    /// The lines, each within the terminal's width.
    pub lines: Vec<String>,
    /// How many columns found no room.
    pub hidden: usize,
}

/// Whether the column titles stand above the rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Header {
    Shown,
    Hidden,
}

impl Layout {
    /// Starts a layout for a terminal of `total` columns.
    pub fn new(columns: &'static [Column], total: usize, charset: Charset) -> Self {
        let widest = columns.iter().map(|column| column.title.width()).collect();
        Self {
            columns,
            widest,
            total,
            charset,
        }
    }

    /// Draws rows of checked text; columns never get narrower than an earlier batch made them
    /// unless others need the room.
    pub fn draw(&mut self, rows: &[Vec<String>], header: Header) -> Drawing {
        for row in rows {
            for (widest, cell) in self.widest.iter_mut().zip(row) {
                *widest = (*widest).max(cell.width());
            }
        }
        let widths = self.fit();
        let mut table = Table::new();
        table.force_no_tty().load_style(match self.charset {
            Charset::Ascii => UNDERLINED_ASCII,
            Charset::Unicode => UNDERLINED,
        });
        if header == Header::Shown {
            let titles: Vec<String> = self.columns.iter().map(|c| c.title.to_owned()).collect();
            table.set_header(self.cells(&titles, &widths));
        }
        for row in rows {
            table.add_row(self.cells(row, &widths));
        }
        pad(&mut table);
        let lines = table.lines().map(|line| line.trim_end().to_owned());
        Drawing {
            lines: lines.collect(),
            hidden: self.columns.len() - widths.len(),
        }
    }

    /// Shares the room: whole columns get what they need, the others divide the rest; columns
    /// without any room are dropped from the right, as the most important stand left.
    fn fit(&self) -> Vec<usize> {
        let mut shown = self.columns.len();
        while shown > 1 && self.needed(shown) > self.total {
            shown -= 1;
        }
        let mut widths: Vec<usize> = self.widest.iter().take(shown).copied().collect();
        let gaps = GAP * shown.saturating_sub(1);
        let mut excess = (widths.iter().sum::<usize>() + gaps).saturating_sub(self.total);
        while excess > 0 {
            let cuttable = widths.iter_mut().zip(self.columns);
            let widest = cuttable
                .filter(|(width, column)| column.fit == Fit::Cut && **width > LEAST)
                .max_by_key(|(width, _)| **width);
            let Some((width, _)) = widest else { break };
            *width -= 1;
            excess -= 1;
        }
        widths
    }

    /// The least width at which the first columns can be shown.
    fn needed(&self, shown: usize) -> usize {
        let widths = self.widest.iter().zip(self.columns).take(shown);
        let content: usize = widths
            .map(|(widest, column)| match column.fit {
                Fit::Whole => *widest,
                Fit::Cut => (*widest).min(LEAST),
            })
            .sum();
        content + GAP * shown.saturating_sub(1)
    }

    fn cells(&self, row: &[String], widths: &[usize]) -> Vec<Drawn> {
        let shown = row.iter().zip(self.columns).zip(widths);
        shown
            .map(|((text, column), width)| {
                // Filled to the full width, so that later batches stand below the first.
                Drawn::new(self.filled(text, *width, column.align)).set_alignment(
                    match column.align {
                        Align::Left => CellAlignment::Left,
                        Align::Right => CellAlignment::Right,
                    },
                )
            })
            .collect()
    }

    fn filled(&self, text: &str, width: usize, align: Align) -> String {
        let mut text = cut(text, width, self.charset);
        let blanks = " ".repeat(width.saturating_sub(text.width()));
        match align {
            Align::Left => text.push_str(&blanks),
            Align::Right => text.insert_str(0, &blanks),
        }
        text
    }
}

/// Puts the gap between the columns and none at the end of the line.
fn pad(table: &mut Table) {
    let last = table.column_count().saturating_sub(1);
    for (index, column) in table.column_iter_mut().enumerate() {
        column.set_padding(if index == last { (0, 0) } else { PADDING });
    }
}

/// Shortens a text to a display width; an ellipsis tells that something is missing.
fn cut(text: &str, width: usize, charset: Charset) -> String {
    if text.width() <= width {
        return text.to_owned();
    }
    let mark = match charset {
        Charset::Ascii => "...",
        Charset::Unicode => "…",
    };
    let room = width.saturating_sub(mark.width());
    let mut kept = String::with_capacity(width + mark.len());
    let mut used = 0;
    for c in text.chars() {
        used += c.width().unwrap_or_default();
        if used > room {
            break;
        }
        kept.push(c);
    }
    // A sequence is sometimes wider than the sum of its characters.
    while kept.width() > room {
        kept.pop();
    }
    kept.truncate(kept.trim_end().len());
    kept.push_str(mark);
    kept
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const COLUMNS: &[Column] = &[
        Column::whole("Number"),
        Column::text("Name"),
        Column::text("Email"),
        Column::amount("Open"),
    ];

    fn rows() -> Vec<Vec<String>> {
        [
            [
                "KD-1001",
                "Beispiel AG",
                "info@beispiel.example",
                "119.00 EUR",
            ],
            [
                "KD-1002",
                "Probe & Söhne, Überlandleitungsbau",
                "buero@probe.example",
                "7.50 EUR",
            ],
            [
                "KD-1003",
                "株式会社サンプル東京本社営業部",
                "tokyo@sample.example",
                "0 JPY",
            ],
            [
                "KD-1004",
                "Blumen 🌷🌻 & mehr ☀\u{fe0f}",
                "été@example",
                "1234567.89 EUR",
            ],
        ]
        .map(|row| row.map(str::to_owned).to_vec())
        .to_vec()
    }

    fn draw(width: usize, charset: Charset) -> Drawing {
        Layout::new(COLUMNS, width, charset).draw(&rows(), Header::Shown)
    }

    #[test]
    fn no_line_is_wider_than_the_terminal_and_no_number_is_cut() {
        for width in [40, 80, 200] {
            let drawing = draw(width, Charset::Unicode);
            for line in &drawing.lines {
                assert!(line.width() <= width, "{} > {width}: {line}", line.width());
            }
            let text = drawing.lines.join("\n");
            for number in ["KD-1001", "KD-1002", "KD-1003", "KD-1004"] {
                assert!(text.contains(number), "{number} is missing:\n{text}");
            }
        }
    }

    #[test]
    fn columns_align_by_display_width() {
        let drawing = draw(200, Charset::Unicode);
        snapbox::assert_data_eq!(
            drawing.lines.join("\n"),
            snapbox::str![[r#"
Number   Name                                Email                            Open
──────────────────────────────────────────────────────────────────────────────────
KD-1001  Beispiel AG                         info@beispiel.example      119.00 EUR
KD-1002  Probe & Söhne, Überlandleitungsbau  buero@probe.example          7.50 EUR
KD-1003  株式会社サンプル東京本社営業部      tokyo@sample.example            0 JPY
KD-1004  Blumen 🌷🌻 & mehr ☀️               été@example            1234567.89 EUR
"#]]
        );
        assert_eq!(drawing.hidden, 0);
    }

    #[test]
    fn combining_marks_take_no_room() {
        let mut layout = Layout::new(COLUMNS, 80, Charset::Unicode);
        let row = |name: &str| ["KD-1", name, "a@example", "1"].map(str::to_owned).to_vec();
        let rows = [row("e\u{301}te\u{301}"), row("ete")];
        let lines = layout.draw(&rows, Header::Hidden).lines;
        assert_eq!(lines[0].width(), lines[1].width());
    }

    #[test]
    fn cut_text_ends_in_an_ellipsis() {
        snapbox::assert_data_eq!(
            draw(60, Charset::Unicode).lines.join("\n"),
            snapbox::str![[r#"
Number   Name               Email                       Open
────────────────────────────────────────────────────────────
KD-1001  Beispiel AG        info@beispiel.e…      119.00 EUR
KD-1002  Probe & Söhne, Ü…  buero@probe.exa…        7.50 EUR
KD-1003  株式会社サンプル…  tokyo@sample.ex…           0 JPY
KD-1004  Blumen 🌷🌻 & me…  été@example       1234567.89 EUR
"#]]
        );
        snapbox::assert_data_eq!(
            draw(60, Charset::Ascii).lines.join("\n"),
            snapbox::str![[r#"
Number   Name               Email                       Open
------------------------------------------------------------
KD-1001  Beispiel AG        info@beispiel...      119.00 EUR
KD-1002  Probe & Söhne,...  buero@probe.e...        7.50 EUR
KD-1003  株式会社サンプ...  tokyo@sample....           0 JPY
KD-1004  Blumen 🌷🌻 &...   été@example       1234567.89 EUR
"#]]
        );
    }

    #[test]
    fn columns_without_room_are_dropped_from_the_right() {
        let drawing = draw(32, Charset::Unicode);
        assert_eq!(drawing.hidden, 1);
        assert!(!drawing.lines.join("\n").contains("EUR"));
    }

    #[test]
    fn the_number_survives_a_terminal_that_is_narrower() {
        let drawing = draw(3, Charset::Unicode);
        assert_eq!(drawing.hidden, 3);
        assert!(drawing.lines.iter().any(|line| line == "KD-1004"));
    }

    #[test]
    fn a_second_batch_stands_below_the_first() {
        let mut layout = Layout::new(COLUMNS, 200, Charset::Unicode);
        let first = layout.draw(&rows(), Header::Shown);
        let short = ["KD-1", "Ö", "o@example", "1.00 EUR"].map(str::to_owned);
        let second = layout.draw(&[short.to_vec()], Header::Hidden);
        let end = |line: &String| line.width();
        assert_eq!(second.lines.len(), 1);
        assert_eq!(end(&second.lines[0]), end(&first.lines[2]));
    }

    proptest! {
        #[test]
        fn cutting_never_exceeds_the_width(text in "\\PC{0,40}", width in 1_usize..30) {
            prop_assert!(cut(&text, width, Charset::Unicode).width() <= width);
        }
    }
}
