//! The files that lie compressed beside themselves, as hosts send them.

use std::{
    path::{Path, PathBuf},
    time::Instant,
};

use anyhow::Result;
use fs_err as fs;
use walkdir::WalkDir;

/// What makes the compressed content of a file.
type Compress = fn(&[u8]) -> Vec<u8>;

/// The ends of the names of compressed files, with what makes them.
const FORMS: [(&str, Compress); 2] = [("br", compress::brotli), ("gz", compress::gzip)];

/// Compresses every file of a folder that is worth it, each beside itself, on all processors; says how many there were and how long it took.
pub fn compress_folder(folder: &Path) -> Result<()> {
    let start = Instant::now();
    let mut files = Vec::new();
    for entry in WalkDir::new(folder).sort_by_file_name() {
        let path = entry?.into_path();
        if path.is_file() && is_compressible(&path) {
            files.push(path);
        }
    }
    let written = compress::on_all_cores(&files, |path| compress_file(path));
    let written: usize = written.into_iter().sum::<Result<usize>>()?;
    println!(
        "{written} compressed files beside {} in {:.1} s",
        files.len(),
        start.elapsed().as_secs_f64()
    );
    Ok(())
}

/// Writes a file compressed beside itself in each form that is smaller, and returns how many these are.
fn compress_file(path: &Path) -> Result<usize> {
    let content = fs::read(path)?;
    let mut written = 0;
    for (form, compress) in FORMS {
        let compressed = compress(&content);
        if compressed.len() < content.len() {
            fs::write(beside(path, form), compressed)?;
            written += 1;
        }
    }
    Ok(written)
}

fn is_compressible(path: &Path) -> bool {
    let name = path.to_string_lossy();
    hosting::media_type(&name).is_some_and(|kind| kind.is_compressible)
}

/// The path of a compressed file beside another, such as `main.css.br`.
fn beside(path: &Path, form: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(form);
    name.into()
}

/// The size of a compressed file beside another, in bytes; `None` where there is none.
pub(super) fn size_beside(path: &Path, form: &str) -> Option<usize> {
    let size = std::fs::metadata(beside(path, form)).ok()?.len();
    usize::try_from(size).ok()
}

/// Returns `true` if a file is another one compressed.
pub fn is_compressed(path: &Path) -> bool {
    let mut forms = FORMS.iter();
    forms.any(|(form, _)| path.extension().is_some_and(|end| end == *form))
}

/// Removes what lies compressed beside a file, since it is of another content now.
///
/// # Errors
/// When it is there and cannot be removed.
pub fn forget_compressed(path: &Path) -> Result<()> {
    for (form, _) in FORMS {
        let compressed = beside(path, form);
        if compressed.exists() {
            fs::remove_file(compressed)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_worth_it_lies_compressed_beside_itself() {
        let folder = std::env::temp_dir().join(format!("xtask-compress-{}", std::process::id()));
        fs::create_dir_all(folder.join("om")).unwrap();
        let text = "Lørenskog ".repeat(100);
        for (name, content) in [
            ("om/index.html", text.as_str()),
            ("robots.txt", "a"),
            ("icon.png", &text),
            ("_headers", &text),
        ] {
            fs::write(folder.join(name), content).unwrap();
        }
        compress_folder(&folder).unwrap();
        let page = folder.join("om/index.html");
        let sizes = ["br", "gz"].map(|form| size_beside(&page, form));
        let expected = [
            compress::brotli(text.as_bytes()),
            compress::gzip(text.as_bytes()),
        ];
        assert_eq!(sizes, expected.map(|content| Some(content.len())));
        // Too small, compressed already, and no file for visitors.
        for name in ["robots.txt", "icon.png", "_headers"] {
            assert_eq!(size_beside(&folder.join(name), "br"), None, "{name}");
        }
        forget_compressed(&page).unwrap();
        assert_eq!(fs::read_dir(folder.join("om")).unwrap().count(), 1);
        fs::remove_dir_all(&folder).unwrap();
    }
}
