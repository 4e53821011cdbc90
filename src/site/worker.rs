//! The service worker: the script of `src/browser/worker.js`, with the names of the files that it keeps.

use super::assets::Bundle;
use super::build::Build;
use super::document::escape;
use super::output::Output;
use super::pack::{Kind, is_pack};
use crate::route::Route;
use crate::text::Lang;
use serde_json::{Value, json};
use std::cmp::Reverse;
use std::collections::BTreeSet;

/// The script of the worker, without what it is to keep.
const SCRIPT: &str = include_str!("../browser/worker.js");

/// The service worker of a build, in which these files were written.
///
/// It has no digest in its name: a browser asks for it anew at the same address, and takes another content for a new version.
pub(super) fn worker<'a>(build: &Build, written: impl Iterator<Item = &'a str>) -> Output {
    let mut packs: Vec<&str> = written.filter(|path| is_pack(path)).collect();
    packs.sort_unstable();
    // Pages may be others where all else is the same.
    let name = [&build.id, "-", &assets::digest(packs.join(" "))].concat();
    let href = |path: &str| build.root.href(path);
    let shared = [&build.assets.boot.path, &build.assets.gazetteer.path];
    let shared = shared.into_iter().map(String::as_str);
    let shared = shared
        .chain(build.template.app())
        .chain(build.look.of_pages());
    // The base language has no prefix: before others, it would be that of all addresses.
    let mut bundles: Vec<&Bundle> = build.assets.bundles.iter().collect();
    bundles.sort_by_key(|bundle| Reverse(bundle.lang.prefix().len()));
    let languages = bundles.into_iter().map(
        |Bundle {
             lang,
             names,
             details,
             ..
         }| {
            let text = &lang.page_text().offline;
            json!({
                "prefix": lang.prefix(),
                "data": [href(&names.path), href(&details.path)],
                "packs": packs_of(build, *lang, &packs),
                "kept": escape(text.kept),
                "missing": escape(text.missing),
            })
        },
    );
    let site = json!({
        "base": build.root.base,
        "build": name,
        "files": shared.map(href).collect::<Vec<_>>(),
        "languages": languages.collect::<Vec<Value>>(),
    });
    Output::new("/worker.js", format!("const SITE = {site};\n{SCRIPT}"))
}

/// The packs of a language, each with the first part of the paths of its pages, as [`Kind`] has them.
fn packs_of(build: &Build, lang: Lang, packs: &[&str]) -> Vec<(&'static str, String)> {
    let routes = Route::all(build.edition.content);
    let kinds: BTreeSet<Kind> = routes.iter().map(|route| Kind::of(lang, route)).collect();
    let packs = kinds.into_iter().flat_map(|kind| {
        let packs = packs.iter().filter(move |path| kind.is_of(path));
        packs.map(move |path| (kind.segment, build.root.href(path)))
    });
    packs.collect()
}
