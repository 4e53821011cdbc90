use super::{Logo, LogoError};

/// A drawing with something in it.
fn svg(view_box: &str, inside: &str) -> String {
    format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"{view_box}\">{inside}</svg>")
}

/// The fault of a file that is refused.
fn refused(svg: &str) -> String {
    match Logo::of_svg(svg.to_owned()) {
        Ok(logo) => panic!("{logo:?}"),
        Err(error) => {
            assert!(!error.remedy().is_empty());
            error.to_string()
        }
    }
}

#[test]
fn a_drawing_is_a_logo_with_its_shape() {
    for (text, ratio) in [
        (svg("0 0 32 32", "<path d='M0 0h9'/>"), 1.0),
        (svg("-5,-5,120,40", "<use href='#a'/>"), 3.0),
        (svg("0 0 10 20", "<path fill='url(#g)' d='M0 0'/>"), 0.5),
        (
            format!(
                "<?xml version=\"1.0\"?>\n<!-- drawn by hand -->\n{}",
                svg("0  0  40  10", "<title>Ås</title>")
            ),
            4.0,
        ),
        (
            svg(
                "0 0 8 8",
                "<image href='data:image/png;base64,iVBO' width='8'/>",
            ),
            1.0,
        ),
    ] {
        let logo = Logo::of_svg(text.clone()).unwrap_or_else(|error| panic!("{text}: {error}"));
        assert!((logo.ratio - ratio).abs() < 0.001, "{text}");
        assert!(!logo.has_dark_scheme);
        assert_eq!(logo.svg, text);
    }
}

#[test]
fn colours_for_the_dark_scheme_are_seen() {
    let style = "<style>@media (prefers-color-scheme: dark) { path { fill: #fff } }</style>";
    assert!(Logo::of_svg(svg("0 0 8 8", style)).unwrap().has_dark_scheme);
}

#[test]
fn what_is_no_drawing_or_has_no_shape_is_refused() {
    for (text, said) in [
        (String::new(), "it is no SVG: it has no <svg> around it"),
        ("Logo".to_owned(), "it is no SVG: it has no <svg> around it"),
        (
            "<html></html>".to_owned(),
            "it is no SVG: it has no <svg> around it",
        ),
        (
            "<svg viewBox='0 0 8 8'><g></svg>".to_owned(),
            "it is no SVG: ",
        ),
        (
            "<svg viewBox='0 0 8 8'><g>".to_owned(),
            "it is no SVG: it ends within an element",
        ),
        (
            "<svg viewBox='0 0 8 8'><path d=></svg>".to_owned(),
            "it is no SVG: ",
        ),
        (
            "<svg width='8' height='8'/>".to_owned(),
            "its <svg> has no viewBox",
        ),
        (svg("0 0 8", ""), "its <svg> has no viewBox"),
        (svg("0 0 8 0", ""), "its <svg> has no viewBox"),
        (svg("0 0 NaN 8", ""), "its <svg> has no viewBox"),
        (svg("0 0 85 20", ""), "it is 4.3 times as wide as high"),
        (svg("0 0 8 8", &" ".repeat(20_000)), "it has 20"),
    ] {
        let refusal = refused(&text);
        assert!(refusal.starts_with(said), "{text:.60}: {refusal}");
    }
}

#[test]
fn what_is_more_than_a_drawing_is_refused() {
    for inside in [
        "<script>alert(1)</script>",
        "<g><foreignObject><p>x</p></foreignObject></g>",
        "<path onload='alert(1)' d=''/>",
        "<use href='https://example.org/a.svg#b'/>",
        "<use xlink:href='other.svg#b'/>",
        "<image href='logo.png'/>",
        "<a href='javascript:alert(1)'><path/></a>",
        "<set attributeName='href' to='JavaScript:alert(1)'/>",
        "<?xml-stylesheet href='a.css'?>",
        "<style>@import 'https://example.org/a.css';</style>",
        "<style><![CDATA[@font-face { src: url( \"a.woff2\" ) }]]></style>",
        "<path style='fill: url(other.svg#a)'/>",
    ] {
        let error = Logo::of_svg(svg("0 0 8 8", inside));
        let error = error.expect_err(inside);
        let is_known = matches!(error, LogoError::Active(_) | LogoError::External(_));
        assert!(is_known, "{inside}: {error}");
    }
}

#[test]
fn entities_are_refused_and_a_plain_document_type_is_not() {
    let drawing = svg("0 0 8 8", "&a;");
    let entity = format!("<!DOCTYPE svg [<!ENTITY a '<script/>'>]>{drawing}");
    assert_eq!(
        refused(&entity),
        "it has entities of its own, which a drawing does not need"
    );
    let plain = "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">";
    assert!(Logo::of_svg([plain, &svg("0 0 8 8", "")].concat()).is_ok());
}

#[test]
fn the_limits_that_are_told_are_those_that_hold() {
    assert!(
        LogoError::TooLarge(1)
            .remedy()
            .starts_with(&super::MAX_BYTES.to_string())
    );
    assert!(
        LogoError::TooWide(1.0)
            .remedy()
            .starts_with(&super::MAX_RATIO.to_string())
    );
}
