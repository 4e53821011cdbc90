//! Messages as Rust code.

use crate::catalog::{Catalog, Message};
use crate::message::Variable;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use std::fmt::Write;

/// A field of a struct: a message, or several that are numbered (`data-method-1`, `data-method-2`).
struct Field<'a> {
    name: Ident,
    messages: Vec<&'a Message>,
    is_list: bool,
}

/// A group of messages as the field of a file's struct, and as a struct with fields.
struct Section<'a> {
    name: Ident,
    kind: Ident,
    about: &'a str,
    fields: Vec<Field<'a>>,
}

/// The structs of a file, its texts in each language, and a function that reads them.
pub(crate) fn print(name: &str, catalogs: &[Catalog]) -> String {
    let base = &catalogs[0];
    let root = camel(&[name, "-text"].concat());
    let sections = sections(base);
    let structs = sections.iter().map(|section| section_struct(base, section));
    let members = sections.iter().map(|section| {
        let (about, name, kind) = (doc(section.about), &section.name, &section.kind);
        quote! { #about pub(crate) #name: #kind }
    });
    let read = value(&root, &sections, &|_| quote! { next() });
    let (mut variants, mut values, mut texts) = (Vec::new(), Vec::new(), Vec::new());
    for catalog in catalogs {
        let text = |message: &Message| {
            let translated = catalog.message(&message.key).unwrap_or(message);
            let text = translated.compiled(&message.variables);
            quote! { #text }
        };
        let fields = sections.iter().flat_map(|section| &section.fields);
        // As literals, not from the fields of the struct: what is read there would count as said.
        let literals = fields
            .flat_map(|field| &field.messages)
            .map(|message| text(message));
        texts.push(quote! { [#(#literals),*] });
        values.push(value(&root, &sections, &text));
        variants.push(camel(&catalog.tag));
    }
    let about = doc(&format!("The messages of `{name}.ftl`."));
    let code = quote! {
        #(#structs)*

        #about
        #[derive(Debug)]
        pub struct #root { #(#members),* }

        impl #root {
            /// Reads the texts one after the other, in the order of [`Self::texts`].
            #[allow(dead_code, reason = "only some files are read while the program runs")]
            // The reader of a text is not repeated for each of them.
            #[inline(never)]
            pub(crate) fn read(next: &mut dyn FnMut() -> &'static str) -> Self {
                #read
            }

            /// The messages of a language.
            #[cfg(not(target_arch = "wasm32"))]
            pub(crate) const fn of(lang: super::Lang) -> &'static Self {
                match lang { #(super::Lang::#variants => const { &#values },)* }
            }

            /// The texts of a language, as they are read.
            #[cfg(not(target_arch = "wasm32"))]
            #[allow(dead_code, reason = "only some files are read while the program runs")]
            pub(crate) const fn texts(lang: super::Lang) -> &'static [&'static str] {
                match lang { #(super::Lang::#variants => &#texts,)* }
            }
        }
    };
    pretty(code)
}

/// The groups of a file that have messages.
fn sections(base: &Catalog) -> Vec<Section<'_>> {
    let groups = base.groups.iter().enumerate();
    let sections = groups.map(|(at, group)| Section {
        name: snake(&group.name),
        kind: camel(&group.name),
        about: &group.about,
        fields: fields_of(base, at),
    });
    sections
        .filter(|section| !section.fields.is_empty())
        .collect()
}

/// A value of a file's struct, with an expression for each message.
fn value(root: &Ident, sections: &[Section], of: &dyn Fn(&Message) -> TokenStream) -> TokenStream {
    let sections = sections.iter().map(
        |Section {
             name, kind, fields, ..
         }| {
            let fields = fields.iter().map(|field| {
                let values = field.messages.iter().map(|message| of(message));
                let name = &field.name;
                if field.is_list {
                    quote! { #name: [#(#values),*] }
                } else {
                    quote! { #name: #(#values)* }
                }
            });
            quote! { #name: #kind { #(#fields),* } }
        },
    );
    quote! { #root { #(#sections),* } }
}

/// Code as a person reads it, above all in the compiler's messages about it.
pub(crate) fn pretty(code: TokenStream) -> String {
    let text = code.to_string();
    syn::parse2(code).map_or(text, |file| prettyplease::unparse(&file))
}

/// A group: its messages without variables as fields, and the others as functions that read a field.
fn section_struct(base: &Catalog, section: &Section) -> TokenStream {
    let Section { kind, fields, .. } = section;
    let about = doc(section.about);
    let members = fields.iter().map(|field| {
        let (message, name) = (field.messages[0], &field.name);
        let attributes = attributes(base, message);
        let visibility = message.variables.is_empty().then(|| quote! { pub(crate) });
        let kind = if field.is_list {
            let length = field.messages.len();
            quote! { [&'static str; #length] }
        } else {
            quote! { &'static str }
        };
        quote! { #attributes #visibility #name: #kind }
    });
    let with_variables = fields
        .iter()
        .filter(|field| !field.messages[0].variables.is_empty());
    let functions = with_variables.map(|field| {
        let (message, name) = (field.messages[0], &field.name);
        let attributes = attributes(base, message);
        let parameters = message.variables.iter().map(|variable| {
            let name = snake(&variable.name);
            if variable.is_number {
                quote! { #name: usize }
            } else {
                quote! { #name: &str }
            }
        });
        let arguments = message.variables.iter().map(|variable| {
            let name = snake(&variable.name);
            if variable.is_number {
                quote! { Arg::Number(#name) }
            } else {
                quote! { Arg::Text(#name) }
            }
        });
        quote! {
            #attributes
            pub(crate) fn #name(&self, #(#parameters),*) -> String {
                format(self.#name, &[#(#arguments),*])
            }
        }
    });
    quote! {
        #about
        #[derive(Debug)]
        pub struct #kind { #(#members),* }

        impl #kind { #(#functions)* }
    }
}

/// The documentation of a message, and the words of the compiler where nothing says it.
fn attributes(base: &Catalog, message: &Message) -> TokenStream {
    let mut about = match message.about.as_str() {
        "" => {
            let text = message.compiled(&message.variables);
            format!("Says `{}`.", text.lines().next().unwrap_or_default())
        }
        about => about.to_owned(),
    };
    for Variable {
        name, about: what, ..
    } in &message.variables
    {
        let _ = write!(about, "\n\n`{name}`: {what}");
    }
    let about = doc(&about);
    if message.is_part {
        return quote! { #about #[allow(dead_code, reason = "other messages have it as a part")] };
    }
    let reason = format!(
        "nothing says {} of {}: say it, or remove it in every language",
        message.key, base.place
    );
    quote! { #about #[deny(dead_code, reason = #reason)] }
}

/// A doc comment.
pub(crate) fn doc(text: &str) -> TokenStream {
    quote! { #[doc = #text] }
}

fn fields_of(base: &Catalog, group: usize) -> Vec<Field<'_>> {
    let mut fields: Vec<Field> = Vec::new();
    for message in base
        .messages
        .iter()
        .filter(|message| message.group == group)
    {
        let prefix = base.groups[group].name.len() + 1;
        let (name, is_list) = field_name(&message.key[prefix..]);
        match fields.iter_mut().find(|field| field.name == name) {
            Some(field) => field.messages.push(message),
            None => fields.push(Field {
                name,
                messages: vec![message],
                is_list,
            }),
        }
    }
    fields
}

/// The name of the field of a message: `section` for `section-1`, `section_text` for `section-1.text`.
fn field_name(key: &str) -> (Ident, bool) {
    let (key, attribute) = key
        .split_once('.')
        .map_or((key, None), |(key, attribute)| (key, Some(attribute)));
    let (key, is_list) = match key.rsplit_once('-') {
        Some((list, number)) if number.len() < 3 && number.parse::<usize>().is_ok() => (list, true),
        _ => (key, false),
    };
    let name = attribute.map_or_else(
        || key.to_owned(),
        |attribute| [key, "-", attribute].concat(),
    );
    (snake(&name), is_list)
}

/// A name as Rust writes it; what is a keyword is escaped.
fn snake(name: &str) -> Ident {
    let name = name.replace('-', "_");
    let keywords = [
        "as", "for", "if", "in", "match", "mod", "move", "static", "type", "use", "where",
    ];
    if keywords.contains(&name.as_str()) {
        Ident::new_raw(&name, Span::call_site())
    } else {
        Ident::new(&name, Span::call_site())
    }
}

/// A name as Rust writes that of a type: `HomeText` for `home-text`.
pub(crate) fn camel(name: &str) -> Ident {
    let words = name.split('-').map(|word| {
        let (first, rest) = word.split_at(word.len().min(1));
        [first.to_uppercase().as_str(), rest].concat()
    });
    Ident::new(&words.collect::<String>(), Span::call_site())
}
