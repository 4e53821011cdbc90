//! The configuration of Apache: `.htaccess`, which it reads from the folder of the site, and the server that lets it.

use crate::cache::Cache;
use crate::header::headers;
use crate::place::{Place, head};
use crate::types::MEDIA_TYPES;
use std::fmt::Write as _;

/// The end of `.htaccess`: how what lies compressed beside a file is sent, and what is no file of the site.
const COMPRESSED: &str = r#"
# What lies compressed beside a file is sent in its place, and not compressed once more.
<FilesMatch "\.br$">
    RemoveLanguage .br
    AddEncoding br .br
    SetEnv no-gzip 1
    SetEnv no-brotli 1
</FilesMatch>
<FilesMatch "\.gz$">
    AddEncoding gzip .gz
    SetEnv no-gzip 1
    SetEnv no-brotli 1
</FilesMatch>

RewriteEngine On
# Nothing lists the files of a folder, and nothing that begins with a dot is a file of the site.
RewriteCond %{REQUEST_FILENAME} -d
RewriteCond %{REQUEST_FILENAME}/index.html !-f
RewriteRule ^ - [R=404,L]
RewriteRule (^|/)\.(?!well-known/) - [R=404,L]
"#;

/// The rules that send one form of what lies compressed beside a file: `CODING` and `END` are its names.
const FORM: &str = r"RewriteCond %{HTTP:Accept-Encoding} \bCODING\b
RewriteCond %{REQUEST_FILENAME}index.html.END -f
RewriteRule ^(.*/)?$ $1index.html.END [END]
RewriteCond %{HTTP:Accept-Encoding} \bCODING\b
RewriteCond %{REQUEST_FILENAME}.END -f
RewriteRule ^(.+)$ $1.END [END]
";

/// The file `.htaccess`. It needs Apache from 2.4 on with `AllowOverride FileInfo Indexes`, `mod_headers` and `mod_rewrite`.
pub fn htaccess(place: &Place) -> String {
    let mut text = head("#");
    text.push_str("DirectoryIndex index.html\n");
    text.push_str(&unknown(place));
    for header in headers() {
        let _ = writeln!(
            text,
            "Header always set {} \"{}\"",
            header.name, header.value
        );
    }
    let (ask, kept, for_ever) = (
        Cache::Ask.value(),
        place.kept_pattern(),
        Cache::ForEver.value(),
    );
    let _ = writeln!(text, "Header always set Cache-Control \"{ask}\"");
    let _ = writeln!(text, "<If \"%{{REQUEST_URI}} =~ m#^{kept}#\">");
    let _ = writeln!(
        text,
        "    Header always set Cache-Control \"{for_ever}\"\n</If>\n"
    );
    for kind in MEDIA_TYPES {
        let (extension, value) = (kind.extension, kind.value());
        let _ = writeln!(text, "<FilesMatch \"\\.{extension}(\\.br|\\.gz)?$\">");
        let _ = writeln!(text, "    ForceType \"{value}\"");
        if kind.is_compressible {
            text.push_str("    Header merge Vary Accept-Encoding\n");
        }
        text.push_str("</FilesMatch>\n");
    }
    text.push_str(COMPRESSED);
    // The folder as it is called: without it, Apache takes the one on the disk for it.
    text.push_str(&["RewriteBase ", &place.base, "/\n"].concat());
    for (coding, end) in [("br", "br"), ("gzip", "gz")] {
        text.push_str(
            &FORM
                .replace("CODING", coding)
                .replace(".END", &[".", end].concat()),
        );
    }
    text
}

/// The pages for unknown addresses.
fn unknown(place: &Place) -> String {
    let base = &place.base;
    let mut text =
        format!("ErrorDocument 404 {base}/404.html\nErrorDocument 403 {base}/404.html\n");
    for language in &place.languages {
        let folder = format!("{base}/{language}/");
        let _ = writeln!(text, "<If \"%{{REQUEST_URI}} =~ m#^{folder}#\">");
        let _ = writeln!(text, "    ErrorDocument 404 {folder}404.html\n</If>");
    }
    text.push('\n');
    text
}

/// The configuration of the server that has the files in `folder` and reads `.htaccess` there: a virtual host that listens on a port, or
/// an alias for the folder of a host that is there already.
pub fn apache(place: &Place, listen: &str, folder: &str) -> String {
    let mut text = head("#");
    let directory = format!(
        "<Directory {folder}>\n    Options SymLinksIfOwnerMatch\n    AllowOverride FileInfo Indexes\n    Require all granted\n</Directory>\n"
    );
    text.push_str("# It needs: a2enmod headers rewrite\n");
    let _ = if place.base.is_empty() {
        write!(
            text,
            "<VirtualHost *:{listen}>\n    DocumentRoot {folder}\n</VirtualHost>\n{directory}"
        )
    } else {
        write!(text, "Alias {} {folder}\n{directory}", place.base)
    };
    text
}
