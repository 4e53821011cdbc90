//! No file of the crate uses an item of a file that uses an item of it, directly or round about. So each file can be read with those that it
//! uses, and no others.
//!
//! Names are followed through `use` and re-exports to the file that defines them. Methods are not seen: they may stand in any file above
//! that of their type.

use super::{Source, sources};
use std::collections::{BTreeMap, BTreeSet};

/// Rooms that still have circles. A room that is free of them is taken out.
const UNFINISHED: &[&str] = &["editorial", "search", "site", "theme"];

/// A module by its path from the root of the crate.
type Module = Vec<String>;

/// A name that a module has by `use`: the path that it stands for.
struct Import {
    name: String,
    path: Vec<String>,
    is_public: bool,
}

/// The code of a module, as far as names need it.
#[derive(Default)]
struct Code {
    defined: BTreeSet<String>,
    imports: Vec<Import>,
    /// Paths of two or more parts in the rest of the code.
    paths: Vec<Vec<String>>,
    /// All words of the rest.
    words: BTreeSet<String>,
}

/// Keywords that a name follows which is defined.
const DEFINING: &[&str] = &["struct", "enum", "fn", "const", "static", "type", "trait"];

/// The words and marks of a text, without comments, texts in quotes, and modules of tests.
fn tokens(text: &str) -> Vec<String> {
    let mut tokens: Vec<String> = Vec::new();
    let code = text.split("\n#[cfg(test)]\nmod tests").next();
    let lines = code.unwrap_or_default().lines();
    for line in lines.filter(|line| !line.trim_start().starts_with("//")) {
        let parts = line.split('"').step_by(2);
        for part in parts {
            let part = part.split("//").next().unwrap_or_default();
            let mut word = String::new();
            for letter in part.chars().chain([' ']) {
                if letter.is_alphanumeric() || letter == '_' {
                    word.push(letter);
                    continue;
                }
                if !word.is_empty() {
                    tokens.push(std::mem::take(&mut word));
                }
                let is_second = letter == ':' && tokens.last().is_some_and(|last| last == ":");
                if is_second {
                    tokens.pop();
                    tokens.push("::".to_owned());
                } else if !letter.is_whitespace() {
                    tokens.push(letter.to_string());
                }
            }
        }
    }
    tokens
}

/// Reads the tree of a `use`, up to the mark that ends it.
fn read_tree(
    tokens: &mut dyn Iterator<Item = &String>,
    before: &[String],
    names: &mut Vec<(String, Vec<String>)>,
) {
    let mut path = before.to_vec();
    let mut alias = None;
    let mut is_group = false;
    while let Some(token) = tokens.next() {
        match token.as_str() {
            "{" => {
                read_tree(tokens, &path, names);
                is_group = true;
            }
            "," | "}" | ";" => {
                if !is_group && path.len() > before.len() {
                    if path.last().is_some_and(|last| last == "self") {
                        path.pop();
                    }
                    let name = alias.take().or_else(|| path.last().cloned());
                    names.extend(name.map(|name| (name, path)));
                }
                if token != "," {
                    return;
                }
                (path, is_group) = (before.to_vec(), false);
            }
            "as" => alias = tokens.next().cloned(),
            "::" => {}
            part => path.push(part.to_owned()),
        }
    }
}

fn read(text: &str) -> Code {
    let tokens = tokens(text);
    let mut code = Code::default();
    let mut rest = tokens.iter().peekable();
    let mut before = "";
    let mut path: Vec<String> = Vec::new();
    let mut is_public = false;
    while let Some(token) = rest.next() {
        is_public = match token.as_str() {
            "pub" => true,
            "(" | ")" | "crate" | "super" | "in" => is_public,
            "use" => {
                let mut names = Vec::new();
                read_tree(&mut rest, &[], &mut names);
                code.imports
                    .extend(names.into_iter().map(|(name, path)| Import {
                        name,
                        path,
                        is_public,
                    }));
                false
            }
            "mod" => {
                rest.next();
                false
            }
            word => {
                if DEFINING.contains(&before) || (before == "!" && path == ["macro_rules"]) {
                    code.defined.insert(word.to_owned());
                }
                false
            }
        };
        let is_word = token.starts_with(|c: char| c.is_alphabetic() || c == '_');
        if token == "::" {
            // The path goes on.
        } else if is_word && before == "::" {
            path.push(token.clone());
        } else {
            if path.len() > 1 {
                code.paths.push(std::mem::take(&mut path));
            }
            if is_word {
                path = vec![token.clone()];
                code.words.insert(token.clone());
            } else if token != "!" {
                path.clear();
            }
        }
        before = token;
    }
    code
}

/// The module whose file defines what a path leads to; none where that is no item of the crate.
fn defining(
    crate_: &BTreeMap<Module, Code>,
    at: &[String],
    path: &[String],
    depth: usize,
) -> Option<Module> {
    let mut module = at.to_vec();
    let mut parts = path.iter().peekable();
    while let Some(part) = parts.next() {
        match part.as_str() {
            "crate" => module.clear(),
            "self" => {}
            "super" => {
                module.pop();
            }
            part => {
                let code = crate_.get(&module)?;
                let child = [&module[..], &[part.to_owned()]].concat();
                let import = code.imports.iter().find(|import| import.name == part);
                // A module and an item may have one name.
                if crate_.contains_key(&child) && (parts.peek().is_some() || import.is_none()) {
                    module = child;
                    continue;
                }
                if code.defined.contains(part) {
                    return Some(module);
                }
                let rest: Vec<String> = parts.cloned().collect();
                let path = [&import?.path[..], &rest].concat();
                return (depth < 8).then(|| defining(crate_, &module, &path, depth + 1))?;
            }
        }
    }
    None
}

/// The modules whose items a module uses. A name that is handed on alone is not used.
fn uses(crate_: &BTreeMap<Module, Code>, module: &Module) -> BTreeSet<Module> {
    let code = &crate_[module];
    let imports = code.imports.iter();
    let imports = imports.filter(|import| !import.is_public || code.words.contains(&import.name));
    let paths = imports.map(|import| &import.path).chain(&code.paths);
    let mut used: BTreeSet<Module> = paths
        .filter_map(|path| defining(crate_, module, path, 0))
        .collect();
    used.remove(module);
    used
}

fn module(source: &Source) -> Option<Module> {
    let path = source.path.strip_prefix("src/")?.strip_suffix(".rs")?;
    let path: Module = path.split('/').map(str::to_owned).collect();
    let is_module = path != ["main"] && path.last().is_some_and(|last| last != "tests");
    is_module.then(|| if path == ["lib"] { Module::new() } else { path })
}

/// A way from a module back to itself, where there is one: the shortest.
fn circle(used: &BTreeMap<Module, BTreeSet<Module>>, from: &Module) -> Option<Vec<Module>> {
    let mut ways = vec![vec![from.clone()]];
    let mut seen = BTreeSet::new();
    while !ways.is_empty() {
        let mut longer = Vec::new();
        for way in ways {
            for next in &used[way.last()?] {
                let way = [&way[..], std::slice::from_ref(next)].concat();
                if next == from {
                    return Some(way);
                }
                if seen.insert(next.clone()) {
                    longer.push(way);
                }
            }
        }
        ways = longer;
    }
    None
}

#[test]
fn no_file_uses_one_that_uses_it() {
    let sources = sources();
    let files = sources.iter();
    let crate_: BTreeMap<Module, Code> = files
        .filter_map(|source| Some((module(source)?, read(&source.text))))
        .collect();
    let used: BTreeMap<Module, BTreeSet<Module>> = crate_
        .keys()
        .map(|module| (module.clone(), uses(&crate_, module)))
        .collect();
    let links: usize = used.values().map(BTreeSet::len).sum();
    assert!(links > 500, "found {links} links between files only");
    let mut found = BTreeSet::new();
    for module in crate_.keys() {
        let is_finished = module
            .first()
            .is_none_or(|room| !UNFINISHED.contains(&room.as_str()));
        if let Some(way) = circle(&used, module).filter(|_| is_finished) {
            let way: Vec<_> = way.iter().map(|module| module.join("::")).collect();
            found.insert(way.join(" → "));
        }
    }
    let found: Vec<_> = found.into_iter().collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}
