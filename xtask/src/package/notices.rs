//! The notices that the licences of works in the site ask for.

use std::{collections::BTreeMap, fmt::Write as _};

use anyhow::Result;
use fs_err as fs;

use super::shipped::Work;
use crate::project::Project;

/// The text with all works, their licences, and the texts of these, each once.
pub(super) fn text(project: &Project, works: &[Work]) -> Result<String> {
    let mut text = String::from(
        "LISENSER / LICENCES\n\n\
         Nettstedets egen kode har lisensen MIT, som står først. Så følger verkene av andre som er deler av nettstedet, med lisensene deres.\n\
         The site's own code has the MIT licence, which comes first. Then come the works of others that are parts of the site.\n\n",
    );
    // Many have the same text: the text is written once, and those that have it before it.
    let mut texts: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for work in works {
        let Work {
            name,
            version,
            licence,
            ..
        } = work;
        let _ = writeln!(text, "{name} {version}: {licence}");
        for file in &work.texts {
            // Some are not UTF-8.
            let content = String::from_utf8_lossy(&fs::read(file)?).replace("\r\n", "\n");
            texts
                .entry(content.trim().to_owned())
                .or_default()
                .push(format!("{name} {version}"));
        }
    }
    let own = fs::read_to_string(project.path("LICENSE"))?;
    let _ = write!(text, "\n{LINE}\n{}\n", own.trim());
    for (licence, mut works) in texts {
        works.dedup();
        let _ = write!(text, "\n{LINE}\n{}\n\n{licence}\n", works.join(", "));
    }
    Ok(text)
}

/// The line before each text.
const LINE: &str =
    "--------------------------------------------------------------------------------";
