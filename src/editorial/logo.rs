//! The logo of a site.

use super::read::NotUtf8;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use thiserror::Error;

/// The largest logo, in bytes: it is loaded with every page.
const MAX_BYTES: usize = 20_000;

/// The widest logo, in heights: on a phone a wider one leaves no room for the name of the site.
const MAX_RATIO: f32 = 4.0;

/// The logo of a site: an SVG that stands beside the name of the site in place of the mark.
#[derive(Clone, Debug, PartialEq)]
pub struct Logo {
    /// The content of the file.
    pub svg: String,
    /// Its width, in heights.
    pub ratio: f32,
    /// True where it has colours of its own for the dark scheme. One without stands on white there.
    pub has_dark_scheme: bool,
}

/// The reason why a file is no logo.
#[derive(Debug, Error)]
pub enum LogoError {
    /// The file is no text, as a PNG is none.
    #[error("it is no SVG: {0}")]
    NoText(#[from] NotUtf8),
    /// The file is not well-formed XML.
    #[error("it is no SVG: {0}")]
    Xml(#[from] quick_xml::Error),
    /// The file is XML, and its outermost element is not `svg`.
    #[error("it is no SVG: it has no <svg> around it")]
    NotSvg,
    /// The file ends before its elements do.
    #[error("it is no SVG: it ends within an element")]
    Unfinished,
    /// The size of the drawing is unknown.
    #[error("its <svg> has no viewBox with a width and a height")]
    NoViewBox,
    /// The drawing leaves no room for the name of the site.
    #[error("it is {0} times as wide as high")]
    TooWide(f32),
    /// The file is heavier than [`MAX_BYTES`].
    #[error("it has {0} bytes")]
    TooLarge(usize),
    /// The file holds a program, or parts of a web page.
    #[error("it has {0}, which a drawing does not need")]
    Active(String),
    /// The file refers to another one, which no browser loads for an image.
    #[error("it refers to \"{0}\"")]
    External(String),
}

impl LogoError {
    /// The way to mend it.
    pub const fn remedy(&self) -> &'static str {
        match self {
            Self::NoText(_) | Self::Xml(_) | Self::NotSvg | Self::Unfinished => {
                "export the logo as SVG"
            }
            Self::NoViewBox => "export it with a viewBox, such as viewBox=\"0 0 160 40\"",
            Self::TooWide(_) => {
                "4 times is the most; leave its text out, since the name stands beside it"
            }
            Self::TooLarge(_) => {
                "20000 is the most; simplify it, or leave editor data and images out"
            }
            Self::Active(_) => "remove it",
            Self::External(_) => "put it into the file, or convert text to paths",
        }
    }
}

impl Logo {
    /// Makes a logo of an SVG.
    ///
    /// # Errors
    /// When it is none, when its shape is unknown or too wide, when it is too large, and when it is more than a drawing.
    pub fn of_svg(svg: String) -> Result<Self, LogoError> {
        if svg.len() > MAX_BYTES {
            return Err(LogoError::TooLarge(svg.len()));
        }
        let mut reader = Reader::from_str(&svg);
        let mut ratio = None;
        let mut depth = 0_u32;
        loop {
            let event = reader.read_event()?;
            match &event {
                Event::Start(element) | Event::Empty(element) => {
                    depth += u32::from(matches!(event, Event::Start(_)));
                    if ratio.is_none() {
                        ratio = Some(ratio_of(element)?);
                    }
                    refuse_active(element)?;
                }
                Event::End(_) => depth -= 1,
                Event::Text(text) => refuse_external(text)?,
                Event::CData(text) => refuse_external(text)?,
                // An entity may hold elements.
                Event::DocType(text) if text.contains('[') => {
                    return Err(LogoError::Active("entities of its own".to_owned()));
                }
                Event::PI(instruction) => {
                    return Err(LogoError::External(instruction.to_string()));
                }
                Event::Eof if depth > 0 => return Err(LogoError::Unfinished),
                Event::Eof => break,
                _ => {}
            }
        }
        Ok(Self {
            ratio: ratio.ok_or(LogoError::NotSvg)?,
            has_dark_scheme: svg.contains("prefers-color-scheme"),
            svg,
        })
    }
}

/// The width in heights that the `viewBox` of the outermost element gives.
fn ratio_of(svg: &BytesStart) -> Result<f32, LogoError> {
    if svg.local_name().as_ref() != "svg" {
        return Err(LogoError::NotSvg);
    }
    let view_box = svg
        .try_get_attribute("viewBox")
        .map_err(quick_xml::Error::from)?;
    let view_box = view_box.ok_or(LogoError::NoViewBox)?;
    let numbers = view_box.value.split([' ', ',']);
    let numbers = numbers.filter(|number| !number.is_empty());
    let numbers: Vec<f32> = numbers.filter_map(|number| number.parse().ok()).collect();
    let [_, _, width, height] = numbers[..] else {
        return Err(LogoError::NoViewBox);
    };
    if !(width > 0.0 && height > 0.0) {
        return Err(LogoError::NoViewBox);
    }
    let ratio = width / height;
    if ratio > MAX_RATIO {
        return Err(LogoError::TooWide((ratio * 10.0).round() / 10.0));
    }
    Ok(ratio)
}

/// Refuses an element that is more than a part of a drawing, or refers to another file.
fn refuse_active(element: &BytesStart) -> Result<(), LogoError> {
    let name = element.local_name().as_ref().to_owned();
    if matches!(name.as_str(), "script" | "foreignObject" | "iframe") {
        return Err(LogoError::Active(format!("a <{name}>")));
    }
    for attribute in element.attributes() {
        let attribute = attribute.map_err(quick_xml::Error::from)?;
        let name = attribute.key.local_name().as_ref().to_owned();
        if name.starts_with("on") {
            return Err(LogoError::Active(format!("an attribute {name}")));
        }
        let value = attribute.value.to_string();
        if value.to_ascii_lowercase().contains("javascript:") {
            return Err(LogoError::Active(format!("a program in {name}")));
        }
        let is_own = |address: &str| address.starts_with('#') || address.starts_with("data:image/");
        if matches!(name.as_str(), "href" | "src") && !is_own(value.trim()) {
            return Err(LogoError::External(value));
        }
        refuse_external(&value)?;
    }
    Ok(())
}

/// Refuses a style that refers to another file.
fn refuse_external(style: &str) -> Result<(), LogoError> {
    if style.contains("@import") {
        return Err(LogoError::External("@import".to_owned()));
    }
    for (at, _) in style.match_indices("url(") {
        let rest = &style[at + "url(".len()..];
        let address = rest.split(')').next().unwrap_or(rest);
        let address = address.trim().trim_matches(['"', '\'']);
        if !address.starts_with('#') && !address.starts_with("data:") {
            return Err(LogoError::External(address.to_owned()));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
