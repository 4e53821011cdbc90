//! The HTML document around a page: Trunk's `index.html` with the page's own head and body.

use super::Error;
use super::assets::Assets;
use crate::site_root::SiteRoot;
use crate::text::Lang;
use std::fs;
use std::path::Path;

/// The first tag of the head, behind which a page says of itself what headers say on hosts that send them.
const CHARSET: &str = "<meta charset=\"utf-8\">";

/// Trunk's page with places for what differs.
#[derive(Debug)]
pub(super) struct Template {
    /// Up to the value of `lang`.
    before_lang: String,
    /// From there to the end of the head.
    head: String,
    /// The addresses of the app's JavaScript and WebAssembly.
    js: String,
    wasm: String,
}

/// The parts of a document that differ from page to page.
pub(super) struct Document<'a> {
    pub lang: Lang,
    pub title: &'a str,
    pub description: &'a str,
    /// The absolute or root-relative address of the page; none for pages that are not to be found.
    pub canonical: Option<&'a str>,
    /// The addresses of the page in all languages of the site; none where it has one alone, or is not to be found.
    pub translations: &'a [(Lang, String)],
    /// The path of the page, or `404` for the page of unknown addresses.
    pub route: &'a str,
    pub body: &'a str,
}

impl Template {
    /// Reads `index.html` as Trunk built it.
    ///
    /// # Errors
    /// When the file cannot be read, or when the page is not the one this project gives to Trunk.
    pub(crate) fn load(folder: &Path) -> Result<Self, Error> {
        let path = folder.join("index.html");
        let html = fs::read_to_string(&path).map_err(Error::io(&path))?;
        let lacks = |lacks| Error::Template {
            path: path.clone(),
            lacks,
        };
        let (before_lang, rest) = html
            .split_once("<html lang=\"")
            .ok_or(lacks("<html lang>"))?;
        let (_, rest) = rest.split_once('"').ok_or(lacks("<html lang>"))?;
        let (head, _) = rest.split_once("</head>").ok_or(lacks("</head>"))?;
        let (before, marker) = head
            .split_once("<meta name=\"app\" content=\"")
            .ok_or(lacks(
                "<meta name=\"app\"> from Trunk.toml's pattern_script",
            ))?;
        if !head.contains(CHARSET) {
            return Err(lacks(CHARSET));
        }
        let (names, after) = marker
            .split_once("\">")
            .ok_or(lacks("end of <meta name=\"app\">"))?;
        let (js, wasm) = names
            .split_once(' ')
            .ok_or(lacks("two file names in <meta name=\"app\">"))?;
        Ok(Self {
            before_lang: before_lang.to_owned(),
            head: format!("{before}{after}").replacen(CHARSET, &policies(), 1),
            js: js.to_owned(),
            wasm: wasm.to_owned(),
        })
    }

    /// The path of the style sheet; none where the page has none.
    pub(super) fn style(&self) -> Option<&str> {
        let links = self.head.split("<link ").skip(1);
        let mut links = links.filter_map(|rest| rest.split('>').next());
        let style = links.find(|link| link.contains("rel=\"stylesheet\""))?;
        style.split("href=\"").nth(1)?.split('"').next()
    }

    /// The same page with another path in place of one that its head names.
    pub(super) fn with_path(mut self, old: &str, new: &str) -> Self {
        let [old, new] = [old, new].map(|path| format!("=\"{path}\""));
        self.head = self.head.replace(&old, &new);
        self
    }

    /// The document of a page, on a site that lies at `root`.
    pub(crate) fn fill(&self, document: &Document, root: SiteRoot, assets: &Assets) -> String {
        let Document {
            lang,
            title,
            description,
            canonical,
            translations,
            route: at,
            body,
        } = document;
        let Self {
            before_lang,
            head,
            js,
            wasm,
        } = self;
        // The boot script asks for the content while the app is still loading.
        let boot = root.href(&assets.boot.path);
        let bundle = assets.bundle(*lang);
        let content = bundle.map_or_else(String::new, |bundle| root.href(&bundle.file.path));
        let [js, wasm] = [js, wasm].map(|path| root.href(path));
        let (base, version) = (root.base, bundle.map_or("", |bundle| &bundle.version));
        let lang = lang.tag();
        // Trunk and index.html name files from the root.
        let head = head.replace("=\"/", &format!("=\"{base}/"));
        let (title, description) = (escape(title), escape(description));
        let address = canonical.map_or_else(
            || "<meta name=\"robots\" content=\"noindex\">".to_owned(),
            |address| format!("<link rel=\"canonical\" href=\"{address}\"><meta property=\"og:url\" content=\"{address}\">"),
        );
        let translations = translations.iter().map(|(lang, address)| {
            let lang = lang.tag();
            format!("<link rel=\"alternate\" hreflang=\"{lang}\" href=\"{address}\">")
        });
        let translations: String = translations.collect();
        // As in islands.
        let body = body.replace("<!>", "<!---->");
        format!(
            "{before_lang}<html lang=\"{lang}\"{head}\
             <title>{title}</title>\
             <meta name=\"description\" content=\"{description}\">{address}{translations}\
             <meta property=\"og:title\" content=\"{title}\">\
             <meta property=\"og:description\" content=\"{description}\">\
             <meta property=\"og:type\" content=\"website\">\
             <script defer src=\"{boot}\" data-js=\"{js}\" data-wasm=\"{wasm}\" data-content=\"{content}\"></script>\
             </head><body><div id=\"app\" data-base=\"{base}\" data-route=\"{at}\" data-version=\"{version}\" data-build=\"{wasm}\">{body}</div></body></html>\n"
        )
    }
}

/// The tags with which a page says of itself what headers say on hosts that send them.
fn policies() -> String {
    let (policy, referrer) = (hosting::meta_policy(), hosting::REFERRER_POLICY);
    format!(
        "{CHARSET}<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\
         <meta name=\"referrer\" content=\"{referrer}\">"
    )
}

/// Text for an element or a quoted attribute.
pub(super) fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('"', "&quot;")
}
