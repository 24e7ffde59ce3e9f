//! One-page PDFs of the demo's documents, in a font every reader brings along.

use pdf_writer::{Content, Finish, Name, Pdf, Rect, Ref, Str, TextStr};

const REGULAR: Name<'static> = Name(b"F1");
const BOLD: Name<'static> = Name(b"F2");
const LEFT: f32 = 70.0;
const RIGHT: f32 = 525.0;
/// Where the titles of lines begin, right of the quantities.
const TITLES: f32 = 150.0;

/// What stands on the page.
#[derive(Debug, Clone, Default)]
pub struct Page {
    /// The sender, name first.
    pub sender: Vec<String>,
    /// The recipient, line by line.
    pub recipient: Vec<String>,
    /// Such as `Rechnung RE-2026-001`.
    pub title: String,
    /// Such as date and due date.
    pub facts: Vec<String>,
    pub intro: String,
    /// Quantity with unit, title, and total of each line.
    pub rows: Vec<[String; 3]>,
    /// Label and amount; the last is the sum.
    pub totals: Vec<[String; 2]>,
    pub note: Vec<String>,
}

/// Writes the page as a PDF.
pub fn render(page: &Page) -> Vec<u8> {
    let [catalog, tree, leaf, regular, bold, content, info] = [1, 2, 3, 4, 5, 6, 7].map(Ref::new);
    let mut pdf = Pdf::new();
    pdf.catalog(catalog).pages(tree);
    pdf.document_info(info).title(TextStr(&page.title));
    pdf.pages(tree).kids([leaf]).count(1);
    let mut sheet = pdf.page(leaf);
    sheet
        .media_box(Rect::new(0.0, 0.0, 595.0, 842.0))
        .parent(tree)
        .contents(content);
    sheet
        .resources()
        .fonts()
        .pair(REGULAR, regular)
        .pair(BOLD, bold);
    sheet.finish();
    for (font, name) in [(regular, &b"Helvetica"[..]), (bold, &b"Helvetica-Bold"[..])] {
        pdf.type1_font(font)
            .base_font(Name(name))
            .encoding_predefined(Name(b"WinAnsiEncoding"));
    }
    pdf.stream(content, &drawn(page));
    pdf.finish()
}

fn drawn(page: &Page) -> Vec<u8> {
    let mut pen = Pen {
        content: Content::new(),
        y: 790.0,
    };
    for (index, line) in page.sender.iter().enumerate() {
        let (font, size) = if index == 0 {
            (BOLD, 13.0)
        } else {
            (REGULAR, 9.0)
        };
        pen.write(font, size, LEFT, line);
    }
    pen.y = 680.0;
    pen.lines(&page.recipient, 10.0);
    pen.y = 580.0;
    pen.write(BOLD, 15.0, LEFT, &page.title);
    pen.skip(6.0);
    pen.lines(&page.facts, 9.0);
    pen.skip(12.0);
    pen.lines(std::slice::from_ref(&page.intro), 10.0);
    pen.skip(8.0);
    pen.rule();
    for [quantity, title, amount] in &page.rows {
        pen.place(REGULAR, 10.0, LEFT, quantity);
        pen.place(REGULAR, 10.0, TITLES, title);
        pen.right(REGULAR, 10.0, amount);
    }
    pen.rule();
    for (index, [label, amount]) in page.totals.iter().enumerate() {
        let font = if index + 1 == page.totals.len() {
            BOLD
        } else {
            REGULAR
        };
        pen.place(font, 10.0, TITLES, label);
        pen.right(font, 10.0, amount);
    }
    pen.skip(24.0);
    pen.lines(&page.note, 10.0);
    pen.content.finish().into_vec()
}

/// Writes from the top of the page downwards.
struct Pen {
    content: Content,
    y: f32,
}

#[expect(clippy::float_arithmetic, reason = "places on paper, not money")]
impl Pen {
    fn lines(&mut self, lines: &[String], size: f32) {
        for line in lines {
            self.write(REGULAR, size, LEFT, line);
        }
    }

    fn write(&mut self, font: Name<'_>, size: f32, x: f32, text: &str) {
        self.place(font, size, x, text);
        self.skip(size * 1.4);
    }

    fn place(&mut self, font: Name<'_>, size: f32, x: f32, text: &str) {
        let encoded = win_ansi(text);
        self.content
            .begin_text()
            .set_font(font, size)
            .next_line(x, self.y)
            .show(Str(&encoded))
            .end_text();
    }

    /// Writes an amount that ends at the right margin, and goes to the next row.
    fn right(&mut self, font: Name<'_>, size: f32, amount: &str) {
        let width: f32 = amount
            .chars()
            .map(|c| {
                if matches!(c, '.' | ',' | ' ') {
                    0.278
                } else {
                    0.556
                }
            })
            .sum();
        self.place(font, size, RIGHT - width * size, amount);
        self.skip(size * 1.6);
    }

    fn rule(&mut self) {
        self.content
            .set_line_width(0.5)
            .move_to(LEFT, self.y + 6.0)
            .line_to(RIGHT, self.y + 6.0)
            .stroke();
        self.skip(8.0);
    }

    fn skip(&mut self, points: f32) {
        self.y -= points;
    }
}

/// The text in the encoding of the built-in fonts; what it lacks becomes a question mark.
fn win_ansi(text: &str) -> Vec<u8> {
    let code = |c: char| match c {
        '€' => 0x80,
        '–' => 0x96,
        '„' => 0x84,
        '“' => 0x93,
        _ => u8::try_from(u32::from(c)).unwrap_or(b'?'),
    };
    text.chars().map(code).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_a_pdf_that_holds_its_title() {
        let page = Page {
            title: "Rechnung RE-1".to_owned(),
            ..Page::default()
        };
        let bytes = render(&page);
        assert!(bytes.starts_with(b"%PDF-") && bytes.ends_with(b"%%EOF"));
        assert!(bytes.windows(13).any(|window| window == b"Rechnung RE-1"));
    }

    #[test]
    fn umlauts_and_the_euro_have_a_code() {
        assert_eq!(win_ansi("Söhne 5 €"), b"S\xf6hne 5 \x80");
    }
}
