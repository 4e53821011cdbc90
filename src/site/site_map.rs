//! The addresses of all pages, for search engines (sitemaps.org).

use super::build::Build;
use super::output::Output;
use super::{Error, is_listed};
use crate::editorial::Edition;
use crate::route::Route;
use crate::site_root::SiteRoot;
use crate::text::Lang;
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};
use std::io;

const SITE_MAP: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";
const XHTML: &str = "http://www.w3.org/1999/xhtml";

/// The site map; none where the host is not known, because it needs whole addresses.
pub(super) fn site_map(build: &Build) -> Result<Vec<Output>, Error> {
    if build.root.origin.is_empty() {
        return Ok(Vec::new());
    }
    let path = "/sitemap.xml";
    let text = xml(build.edition, build.root, &build.edition.config.languages())
        .map_err(Error::io(path))?;
    Ok(vec![Output::new(path, text)])
}

/// The map of the pages in some languages. Each names its translations as soon as there are several.
///
/// Every page has the date of the content: the dates in a record are those of its sources, and say nothing of when its page changed.
fn xml(edition: Edition, root: SiteRoot, langs: &[Lang]) -> io::Result<String> {
    let Edition {
        content, editorial, ..
    } = edition;
    let changed = editorial.site.content_as_of.to_string();
    let address = |route: &Route, lang| root.url(&route.path(content, lang));
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 1);
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let mut map = writer
        .create_element("urlset")
        .with_attribute(("xmlns", SITE_MAP));
    if langs.len() > 1 {
        map = map.with_attribute(("xmlns:xhtml", XHTML));
    }
    map.write_inner_content(|writer| {
        for route in Route::all(content).iter().filter(|route| is_listed(route)) {
            for lang in langs {
                writer.create_element("url").write_inner_content(|writer| {
                    let mut element = |name, text: &str| {
                        let element = writer.create_element(name);
                        element.write_text_content(BytesText::new(text)).map(|_| ())
                    };
                    element("loc", &address(route, *lang))?;
                    element("lastmod", &changed)?;
                    for other in langs.iter().filter(|_| langs.len() > 1) {
                        writer
                            .create_element("xhtml:link")
                            .with_attribute(("rel", "alternate"))
                            .with_attribute(("hreflang", other.tag()))
                            .with_attribute(("href", address(route, *other).as_str()))
                            .write_empty()?;
                    }
                    Ok(())
                })?;
            }
        }
        Ok(())
    })?;
    let mut text = String::from_utf8(writer.into_inner()).map_err(io::Error::other)?;
    text.push('\n');
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::xml;
    use crate::editorial::Edition;
    use crate::site_root::SiteRoot;
    use crate::text::Lang;

    fn at(origin: &'static str) -> SiteRoot {
        SiteRoot { origin, base: "" }
    }

    #[test]
    fn translations_are_named_as_soon_as_there_are_several_languages() {
        let edition = Edition::of_this_project();
        let one = xml(edition, at("https://example.org"), &[Lang::Nb]).unwrap();
        assert!(!one.contains("hreflang"), "{one}");
        let about = "<loc>https://example.org/om/</loc>";
        assert_eq!(one.matches(about).count(), 1);
        // There is one language so far: that it stands twice shows what two would give.
        let two = xml(edition, at("https://example.org"), &[Lang::Nb, Lang::Nb]).unwrap();
        assert_eq!(two.matches(about).count(), 2);
        let link =
            "<xhtml:link rel=\"alternate\" hreflang=\"nb\" href=\"https://example.org/om/\"/>";
        assert_eq!(two.matches(link).count(), 4);
        assert!(two.contains("xmlns:xhtml=\"http://www.w3.org/1999/xhtml\""));
    }

    #[test]
    fn marks_in_an_origin_stay_marks() {
        let edition = Edition::of_this_project();
        let map = xml(edition, at("https://example.org/a&b"), &[Lang::Nb]).unwrap();
        assert!(map.contains("<loc>https://example.org/a&amp;b/om/</loc>"));
    }
}
