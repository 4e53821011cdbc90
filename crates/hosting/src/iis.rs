//! `web.config`, which Internet Information Services reads from the folder of the site.

use crate::cache::Cache;
use crate::header::headers;
use crate::place::{HEAD, Place};
use crate::types::MEDIA_TYPES;
use std::fmt::Write as _;

/// The file `web.config`. It needs no module that IIS does not bring along.
pub fn iis(place: &Place) -> String {
    let mut text = String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    for line in HEAD {
        let _ = writeln!(text, "<!-- {line} -->");
    }
    text.push_str("<configuration>\n  <system.webServer>\n");
    text.push_str("    <defaultDocument enabled=\"true\">\n      <files>\n        <clear />\n        <add value=\"index.html\" />\n      </files>\n    </defaultDocument>\n");
    text.push_str("    <directoryBrowse enabled=\"false\" />\n    <urlCompression doStaticCompression=\"true\" />\n    <staticContent>\n");
    for kind in MEDIA_TYPES {
        let (extension, value) = (kind.extension, kind.value());
        // One that is there already may not be added.
        let _ = writeln!(
            text,
            "      <remove fileExtension=\".{extension}\" />\n      <mimeMap fileExtension=\".{extension}\" mimeType=\"{value}\" />"
        );
    }
    text.push_str("    </staticContent>\n");
    text.push_str(&unknown("    ", "404.html"));
    text.push_str(
        "    <httpProtocol>\n      <customHeaders>\n        <remove name=\"X-Powered-By\" />\n",
    );
    for header in headers() {
        let _ = writeln!(
            text,
            "        <add name=\"{}\" value=\"{}\" />",
            header.name, header.value
        );
    }
    let _ = writeln!(
        text,
        "        <add name=\"Cache-Control\" value=\"{}\" />",
        Cache::Ask.value()
    );
    text.push_str("      </customHeaders>\n    </httpProtocol>\n  </system.webServer>\n");
    let _ = writeln!(
        text,
        "  <location path=\"{}\">\n    <system.webServer>\n      <httpProtocol>\n        <customHeaders>\n          <remove name=\"Cache-Control\" />\n          <add name=\"Cache-Control\" value=\"{}\" />\n        </customHeaders>\n      </httpProtocol>\n    </system.webServer>\n  </location>",
        assets::FOLDER.trim_matches('/'),
        Cache::ForEver.value()
    );
    for language in &place.languages {
        let page = unknown("      ", &format!("{language}\\404.html"));
        let _ = writeln!(
            text,
            "  <location path=\"{language}\">\n    <system.webServer>\n{page}    </system.webServer>\n  </location>"
        );
    }
    text.push_str("</configuration>\n");
    text
}

/// The page for unknown addresses, with status 404.
fn unknown(indent: &str, page: &str) -> String {
    format!(
        "{indent}<httpErrors errorMode=\"Custom\" existingResponse=\"Auto\">\n{indent}  <remove statusCode=\"404\" />\n{indent}  <error statusCode=\"404\" path=\"{page}\" responseMode=\"File\" />\n{indent}</httpErrors>\n"
    )
}

#[cfg(test)]
mod tests {
    use super::iis;
    use crate::cache::Cache;
    use crate::header::headers;
    use crate::place::example;
    use crate::types::MEDIA_TYPES;
    use quick_xml::events::Event;
    use quick_xml::{Reader, XmlVersion};

    /// The elements without others in them, each with the elements around it and its attributes: `system.webServer/… add name=value`.
    fn elements(xml: &str) -> Vec<String> {
        let mut reader = Reader::from_str(xml);
        let (mut around, mut found) = (Vec::new(), Vec::new());
        loop {
            let event = reader.read_event().unwrap();
            let written = |tag: &quick_xml::events::BytesStart| {
                let attributes = tag.attributes().map(|attribute| {
                    let attribute = attribute.unwrap();
                    let value = attribute.normalized_value(XmlVersion::Implicit1_0).unwrap();
                    format!(" {}={value}", attribute.key.as_ref())
                });
                [tag.name().as_ref().to_owned(), attributes.collect()].concat()
            };
            match event {
                Event::Start(tag) => around.push(written(&tag)),
                Event::End(_) => drop(around.pop()),
                Event::Empty(tag) => {
                    found.push([&around[1..].join("/"), "/", &written(&tag)].concat());
                }
                Event::Eof => return found,
                _ => {}
            }
        }
    }

    #[test]
    fn it_says_what_the_list_says() {
        let found = elements(&iis(&example()));
        let has = |element: &str| {
            assert!(
                found.iter().any(|found| found == element),
                "{element}: {found:#?}"
            );
        };
        let custom = "httpProtocol/customHeaders/add";
        for header in headers() {
            has(&format!(
                "system.webServer/{custom} name={} value={}",
                header.name, header.value
            ));
        }
        has(&format!(
            "system.webServer/{custom} name=Cache-Control value={}",
            Cache::Ask.value()
        ));
        has(&format!(
            "location path=assets/system.webServer/{custom} name=Cache-Control value={}",
            Cache::ForEver.value()
        ));
        for kind in MEDIA_TYPES {
            let (extension, value) = (kind.extension, kind.value());
            let map = format!("mimeMap fileExtension=.{extension} mimeType={value}");
            has(&format!("system.webServer/staticContent/{map}"));
        }
        for (location, page) in [("", "404.html"), ("location path=nn/", "nn\\404.html")] {
            let errors = "httpErrors errorMode=Custom existingResponse=Auto/error statusCode=404";
            has(&format!(
                "{location}system.webServer/{errors} path={page} responseMode=File"
            ));
        }
    }
}
