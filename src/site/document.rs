//! The HTML document around a page: Trunk's `index.html` with the page's own head and body.

use super::Error;
use super::assets::{Assets, Bundle};
use crate::islands::Island;
use crate::site_root::SiteRoot;
use crate::social::{HEIGHT, WIDTH};
use crate::text::Lang;
use crate::theme::Colour;
use std::fs;
use std::path::Path;

/// The first tag of the head, since it tells the browser how to read the rest. Behind it a page says of itself what headers say on hosts
/// that send them, and what starts the app.
const CHARSET: &str = "<meta charset=\"utf-8\">";

/// Trunk's page with places for what differs.
#[derive(Debug)]
pub(super) struct Template {
    /// Up to the value of `lang`.
    before_lang: String,
    /// From there to where scripts may begin.
    before_boot: String,
    /// From there to the end of the head.
    head: String,
    /// The addresses of the app's JavaScript and WebAssembly.
    js: String,
    wasm: String,
    /// The address of the WebAssembly that only directories need; none where the app is in one part.
    directory: Option<String>,
}

/// The parts of a document that differ from page to page.
pub(super) struct Document<'a> {
    pub lang: Lang,
    pub title: &'a str,
    pub description: &'a str,
    /// True where search engines should list the page.
    pub is_listed: bool,
    /// The whole address of the page; none where that is not known, or the page is not to be found.
    pub canonical: Option<&'a str>,
    /// The whole addresses of the page in all languages of the site; none where it has one alone, or has no `canonical`.
    pub translations: &'a [(Lang, String)],
    /// The name of the site.
    pub site: &'a str,
    /// The picture that shows where the page is shared: its whole address, and what is seen on it.
    pub picture: Option<(String, &'a str)>,
    /// The path of the page, or `404` for the page of unknown addresses.
    pub route: &'a str,
    pub body: &'a str,
    /// The island that the page is there for; none where it is there to be read.
    pub island: Option<Island>,
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
        let mut names = names.split(' ').map(str::to_owned);
        let (js, wasm) = names
            .next()
            .zip(names.next())
            .ok_or(lacks("two file names in <meta name=\"app\">"))?;
        let (before_boot, before) = before
            .split_once(CHARSET)
            .ok_or(lacks("<meta charset=\"utf-8\">"))?;
        Ok(Self {
            before_lang: before_lang.to_owned(),
            before_boot: format!("{before_boot}{}", policies()),
            head: format!("{before}{after}"),
            js,
            wasm,
            directory: names.next(),
        })
    }

    /// The paths of the app: its JavaScript and its WebAssembly, in one part or two.
    pub(super) fn app(&self) -> impl Iterator<Item = &str> {
        let parts = [&self.js, &self.wasm].into_iter().chain(&self.directory);
        parts.map(String::as_str)
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

    /// The same page with the colours of the browser around it, in the light and in the dark scheme.
    pub(super) fn with_colours(mut self, [light, dark]: [Colour; 2]) -> Self {
        let colours = format!(
            "<meta name=\"theme-color\" content=\"{dark}\" media=\"(prefers-color-scheme: dark)\">\
             <meta name=\"theme-color\" content=\"{light}\">"
        );
        self.head.push_str(&colours);
        self
    }

    /// The document of a page of a build, on a site that lies at `root`.
    pub(crate) fn fill(
        &self,
        document: &Document,
        root: SiteRoot,
        assets: &Assets,
        build: &str,
    ) -> String {
        let Document {
            lang,
            title,
            description,
            is_listed,
            canonical,
            translations,
            site,
            picture,
            route: at,
            body,
            island,
        } = document;
        let Self {
            before_lang,
            before_boot,
            head,
            ..
        } = self;
        let bundle = assets.bundle(*lang);
        let boot = self.boot(*island, bundle, root, assets);
        let (base, version) = (root.base, bundle.map_or("", |bundle| &bundle.version));
        let picture = picture
            .as_ref()
            .map_or_else(String::new, |(address, alt)| shown(address, alt));
        let (lang, site) = (lang.tag(), escape(site));
        // Trunk and index.html name files from the root.
        let head = head.replace("=\"/", &format!("=\"{base}/"));
        let (title, description) = (escape(title), escape(description));
        let address = match canonical {
            Some(address) => format!(
                "<link rel=\"canonical\" href=\"{address}\"><meta property=\"og:url\" content=\"{address}\">"
            ),
            None if *is_listed => String::new(),
            None => "<meta name=\"robots\" content=\"noindex\">".to_owned(),
        };
        let translations = translations.iter().map(|(lang, address)| {
            let lang = lang.tag();
            format!("<link rel=\"alternate\" hreflang=\"{lang}\" href=\"{address}\">")
        });
        let translations: String = translations.collect();
        // As in islands.
        let body = body.replace("<!>", "<!---->");
        format!(
            "{before_lang}<html lang=\"{lang}\"{before_boot}{boot}{head}\
             <title>{title}</title>\
             <meta name=\"description\" content=\"{description}\">{address}{translations}\
             <meta property=\"og:title\" content=\"{title}\">\
             <meta property=\"og:description\" content=\"{description}\">\
             <meta property=\"og:type\" content=\"website\">\
             <meta property=\"og:site_name\" content=\"{site}\">\
             <meta property=\"og:locale\" content=\"{lang}_NO\">{picture}\
             </head><body><div id=\"app\" data-base=\"{base}\" data-route=\"{at}\" data-version=\"{version}\" data-build=\"{build}\">{body}</div></body></html>\n"
        )
    }
}

impl Template {
    /// The boot script, which asks for what the page wants while the rest of it is still on its way: so it comes first, waits for nothing,
    /// and is told what that is.
    fn boot(
        &self,
        island: Option<Island>,
        bundle: Option<&Bundle>,
        root: SiteRoot,
        assets: &Assets,
    ) -> String {
        let [src, js, wasm] = [&assets.boot.path, &self.js, &self.wasm].map(|path| root.href(path));
        let is_directory = island.is_some_and(|island| island.scope().is_some());
        let mut loads = Vec::new();
        if let Some(bundle) = bundle {
            loads.push(&bundle.names.path);
            if is_directory {
                loads.push(&bundle.details.path);
                loads.extend(&self.directory);
            }
        }
        let loads: Vec<_> = loads.into_iter().map(|path| root.href(path)).collect();
        let early = island.map_or("", |_| " data-early");
        format!(
            "<script async src=\"{src}\" data-js=\"{js}\" data-wasm=\"{wasm}\" data-loads=\"{}\"{early}></script>",
            loads.join(" ")
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

/// The tags for a picture that shows where the page is shared, large.
fn shown(address: &str, alt: &str) -> String {
    let (address, alt) = (escape(address), escape(alt));
    format!(
        "<meta property=\"og:image\" content=\"{address}\">\
         <meta property=\"og:image:width\" content=\"{WIDTH}\">\
         <meta property=\"og:image:height\" content=\"{HEIGHT}\">\
         <meta property=\"og:image:alt\" content=\"{alt}\">\
         <meta name=\"twitter:card\" content=\"summary_large_image\">"
    )
}

/// Text for an element or a quoted attribute.
pub(super) fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('"', "&quot;")
}
