//! Table `template`: notes and mails that the operator changed or added.

use jiff::Timestamp;
use rusqlite::{Connection, Row, Transaction, named_params};

use super::Error;
use super::row::Columns;
use crate::domain::locale::Locale;
use crate::domain::template::{Template, TemplateName};
use crate::domain::wordset::Word;

const COLUMNS: &str =
    "template.name, template.kind, template.locale, template.subject, template.body";

/// Adds a template or writes over the one of that name in that language.
pub fn put(
    transaction: &Transaction<'_>,
    template: &Template,
    now: Timestamp,
) -> Result<(), Error> {
    let mut statement = transaction.prepare_cached(
        "INSERT INTO template (name, locale, kind, subject, body, updated_at) \
         VALUES (:name, :locale, :kind, :subject, :body, :now) \
         ON CONFLICT (name, locale) DO UPDATE SET kind = excluded.kind, subject = excluded.subject, \
         body = excluded.body, updated_at = excluded.updated_at",
    )?;
    statement.execute(named_params! {
        ":name": template.name.as_str(), ":locale": template.locale.word(), ":kind": template.kind.word(),
        ":subject": template.subject, ":body": template.body, ":now": now.as_second(),
    })?;
    Ok(())
}

/// Deletes a template in one language; returns how many rows that touched.
pub fn delete(transaction: &Transaction<'_>, name: &str, locale: Locale) -> Result<usize, Error> {
    let sql = "DELETE FROM template WHERE name = ?1 AND locale = ?2";
    Ok(transaction.execute(sql, (name, locale.word()))?)
}

/// Finds a template in one language.
pub fn find(
    connection: &Connection,
    name: &str,
    locale: Locale,
) -> Result<Option<Template>, Error> {
    let sql = format!("SELECT {COLUMNS} FROM template WHERE name = ?1 AND locale = ?2");
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query((name, locale.word()))?;
    rows.next()?.map(from_row).transpose()
}

/// All templates of the operator, ordered by name and language.
pub fn list(connection: &Connection) -> Result<Vec<Template>, Error> {
    let sql = format!("SELECT {COLUMNS} FROM template ORDER BY name, locale");
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query([])?;
    let mut templates = Vec::new();
    while let Some(row) = rows.next()? {
        templates.push(from_row(row)?);
    }
    Ok(templates)
}

/// The names of the operator's own templates, each once.
pub fn names(connection: &Connection) -> Result<Vec<String>, Error> {
    let mut statement =
        connection.prepare_cached("SELECT DISTINCT name FROM template ORDER BY name")?;
    let rows = statement.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn from_row(row: &Row<'_>) -> Result<Template, Error> {
    let mut columns = Columns::new(row, "template");
    Ok(Template {
        name: columns.parsed(TemplateName::new)?,
        kind: columns.word()?,
        locale: columns.word()?,
        subject: columns.value()?,
        body: columns.value()?,
        is_built_in: false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::template::TemplateKind;
    use crate::store::{Ending, Store};

    fn template(locale: Locale, body: &str) -> Template {
        Template {
            name: TemplateName::new("dank").unwrap(),
            kind: TemplateKind::Mail,
            locale,
            subject: "Dank".to_owned(),
            body: body.to_owned(),
            is_built_in: false,
        }
    }

    #[test]
    fn a_template_is_kept_once_per_language() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::create(&folder.path().join("portal.db")).unwrap();
        let now = Timestamp::UNIX_EPOCH;
        let kept: Result<_, Error> = store.write(Ending::Commit, |transaction| {
            put(transaction, &template(Locale::En, "one"), now)?;
            put(transaction, &template(Locale::De, "eins"), now)?;
            put(transaction, &template(Locale::De, "zwei\r\n"), now)?;
            list(transaction)
        });
        let expected = [
            template(Locale::De, "zwei\r\n"),
            template(Locale::En, "one"),
        ];
        assert_eq!(kept.unwrap(), expected);
        let left: Result<_, Error> = store.write(Ending::Commit, |transaction| {
            let touched = delete(transaction, "dank", Locale::De)?;
            let again = delete(transaction, "dank", Locale::De)?;
            Ok((touched, again, find(transaction, "dank", Locale::De)?))
        });
        assert_eq!(left.unwrap(), (1, 0, None));
    }
}
