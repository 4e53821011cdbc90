//! The files of each crate, as far as naming goes: which items each has, which it names, and of which file those are.

use super::{Source, sources};
use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use syn::{Attribute, Item, UseTree, Visibility};

/// The path of a module from the root of its crate; `["content", "bundle"]` is `crate::content::bundle`.
pub type Module = Vec<String>;

/// What the rule has to know of a file.
#[derive(Default)]
pub struct File {
    /// The path of the file, for the message.
    pub path: String,
    /// The names of the modules in it, of which each is a file.
    children: BTreeSet<String>,
    /// The names of other items of the file.
    items: BTreeSet<String>,
    /// What its `use` declarations name: the name that they give, the path, and whether others can name it here.
    uses: Vec<(String, Vec<String>, bool)>,
    /// The paths that its items name, of two parts or more.
    paths: BTreeSet<Vec<String>>,
    /// The single names that its items name.
    names: BTreeSet<String>,
}

/// The files of a crate.
pub type Crate = BTreeMap<Module, File>;

fn is_test(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        let text = attribute.to_token_stream().to_string();
        text.starts_with("# [cfg") && text.contains("test") && !text.contains("not")
    })
}

impl File {
    pub fn new(source: &Source) -> Self {
        let parsed = syn::parse_file(&source.text)
            .unwrap_or_else(|error| panic!("{}: {error}", source.path));
        let mut file = Self {
            path: source.path.clone(),
            ..Self::default()
        };
        for item in &parsed.items {
            file.add(item);
        }
        file
    }

    fn add(&mut self, item: &Item) {
        let tokens = item.to_token_stream();
        let (attributes, name) = match item {
            Item::Mod(module) => {
                if !is_test(&module.attrs) {
                    self.children.insert(module.ident.to_string());
                }
                return;
            }
            Item::Use(declaration) => {
                if !is_test(&declaration.attrs) {
                    let is_public = !matches!(declaration.vis, Visibility::Inherited);
                    self.add_uses(&mut Vec::new(), &declaration.tree, is_public);
                }
                return;
            }
            Item::Const(item) => (&item.attrs, Some(&item.ident)),
            Item::Enum(item) => (&item.attrs, Some(&item.ident)),
            Item::Fn(item) => (&item.attrs, Some(&item.sig.ident)),
            Item::Impl(item) => (&item.attrs, None),
            Item::Macro(item) => (&item.attrs, item.ident.as_ref()),
            Item::Static(item) => (&item.attrs, Some(&item.ident)),
            Item::Struct(item) => (&item.attrs, Some(&item.ident)),
            Item::Trait(item) => (&item.attrs, Some(&item.ident)),
            Item::Type(item) => (&item.attrs, Some(&item.ident)),
            other => panic!(
                "{}: an item of another kind: {}",
                self.path,
                other.to_token_stream()
            ),
        };
        if is_test(attributes) {
            return;
        }
        self.items.extend(name.map(ToString::to_string));
        self.add_paths(tokens);
    }

    fn add_uses(&mut self, path: &mut Vec<String>, tree: &UseTree, is_public: bool) {
        match tree {
            UseTree::Path(step) => {
                path.push(step.ident.to_string());
                self.add_uses(path, &step.tree, is_public);
                path.pop();
            }
            UseTree::Group(group) => {
                for tree in &group.items {
                    self.add_uses(path, tree, is_public);
                }
            }
            UseTree::Name(name) => {
                let name = name.ident.to_string();
                let mut whole = path.clone();
                // `use a::{self}` names `a`.
                if name != "self" {
                    whole.push(name);
                }
                let name = whole.last().cloned().unwrap_or_default();
                self.uses.push((name, whole, is_public));
            }
            UseTree::Rename(renamed) => {
                let mut whole = path.clone();
                whole.push(renamed.ident.to_string());
                self.uses
                    .push((renamed.rename.to_string(), whole, is_public));
            }
            // What a glob brings is asked for by name.
            UseTree::Glob(_) => self.uses.push(("*".to_owned(), path.clone(), is_public)),
        }
    }

    /// Adds the paths in some code, also in what is handed to a macro.
    fn add_paths(&mut self, tokens: TokenStream) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let is_colon = |at: usize| matches!(tokens.get(at), Some(TokenTree::Punct(colon)) if colon.as_char() == ':');
        let mut at = 0;
        while let Some(token) = tokens.get(at) {
            at += 1;
            match token {
                TokenTree::Group(group) => self.add_paths(group.stream()),
                TokenTree::Ident(first) => {
                    let mut path = vec![first.to_string()];
                    while is_colon(at) && is_colon(at + 1) {
                        let Some(TokenTree::Ident(next)) = tokens.get(at + 2) else {
                            break;
                        };
                        path.push(next.to_string());
                        at += 3;
                    }
                    // Code that is written, and not run here.
                    let is_macro = |tree: &TokenTree| matches!(tree, TokenTree::Punct(mark) if mark.as_char() == '!');
                    if path == ["quote"] && tokens.get(at).is_some_and(is_macro) {
                        at += 2;
                        continue;
                    }
                    self.names.insert(path[0].clone());
                    self.paths.insert(path);
                }
                _ => {}
            }
        }
    }
}

/// The crates of the repository, by the folders of their sources.
pub fn crates() -> BTreeMap<String, Crate> {
    let mut crates: BTreeMap<String, Crate> = BTreeMap::new();
    for source in sources() {
        let Some(at) = source.path.find("src/") else {
            continue;
        };
        let (folder, file) = source.path.split_at(at + "src/".len());
        let file = Path::new(file).with_extension("");
        let mut module: Module = file
            .iter()
            .map(|part| part.to_string_lossy().into_owned())
            .collect();
        let is_root = module.len() == 1 && matches!(module[0].as_str(), "lib" | "main");
        let is_test = module.last().is_some_and(|name| name == "tests");
        if is_test || (is_root && module[0] == "main") {
            continue;
        }
        if is_root {
            module.clear();
        }
        let files = crates.entry(folder.to_owned()).or_default();
        files.insert(module, File::new(&source));
    }
    crates
}

/// The module of the file whose item a path names, seen from a module; none if it is outside the crate.
fn resolve(files: &Crate, from: &Module, path: &[String], depth: usize) -> Option<Module> {
    if depth > 16 {
        return None;
    }
    let mut module = from.clone();
    let mut rest = path;
    let mut is_absolute = false;
    while let Some(step) = rest.first() {
        match step.as_str() {
            "crate" => module.clear(),
            "super" => {
                module.pop()?;
            }
            "self" => {}
            _ => break,
        }
        is_absolute = true;
        rest = &rest[1..];
    }
    loop {
        let file = files.get(&module)?;
        let Some(name) = rest.first() else {
            return Some(module);
        };
        if file.children.contains(name) {
            module.push(name.clone());
            rest = &rest[1..];
            is_absolute = true;
            continue;
        }
        if file.items.contains(name) {
            return Some(module);
        }
        let named = file.uses.iter().find(|(given, ..)| given == name);
        if let Some((_, path, _)) = named {
            let whole: Vec<String> = path.iter().chain(&rest[1..]).cloned().collect();
            // A `use` of something outside the crate names itself.
            return (whole != rest).then(|| resolve(files, &module, &whole, depth + 1))?;
        }
        // An item that a macro makes is of the file that calls the macro; a name that begins a path may be of another crate.
        return is_absolute.then_some(module);
    }
}

/// The modules whose items the file of a module uses.
pub fn used(files: &Crate, module: &Module, file: &File) -> BTreeSet<Module> {
    let declared = file.uses.iter().filter(|(name, path, is_public)| {
        // What is only handed on is not used here.
        path.len() > 1 && (!is_public || file.names.contains(name))
    });
    let declared = declared.map(|(_, path, _)| path);
    let inline = file.paths.iter().filter(|path| path.len() > 1);
    declared
        .chain(inline)
        .filter_map(|path| resolve(files, module, path, 0))
        .filter(|other| other != module)
        .collect()
}
