//! Messages as Rust code.

use crate::Language;
use crate::catalog::{Catalog, Message};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

/// A field of a struct: a message, or several that are numbered (`data-method-1`, `data-method-2`).
struct Field<'a> {
    name: Ident,
    messages: Vec<&'a Message>,
    is_list: bool,
}

/// The structs of a file, its texts in each language, and a function that reads them.
pub(crate) fn print(name: &str, catalogs: &[Catalog]) -> String {
    let base = &catalogs[0];
    let root = camel(&[name, "-text"].concat());
    let groups = base.groups.iter().enumerate();
    let groups: Vec<_> = groups
        .map(|(at, group)| (group, fields_of(base, at)))
        .filter(|(_, fields)| !fields.is_empty())
        .collect();
    let structs = groups
        .iter()
        .map(|(group, fields)| group_struct(base, &camel(&group.name), &group.about, fields));
    let members = groups.iter().map(|(group, _)| {
        let (about, field, kind) = (doc(&group.about), snake(&group.name), camel(&group.name));
        quote! { #about pub(crate) #field: #kind }
    });
    let values = |value: &dyn Fn(&Message) -> TokenStream| {
        let groups = groups.iter().map(|(group, fields)| {
            let (field, kind) = (snake(&group.name), camel(&group.name));
            let fields = fields.iter().map(|field| {
                let values = field.messages.iter().map(|message| value(message));
                let name = &field.name;
                if field.is_list {
                    quote! { #name: [#(#values),*] }
                } else {
                    quote! { #name: #(#values)* }
                }
            });
            quote! { #field: #kind { #(#fields),* } }
        });
        quote! { #root { #(#groups),* } }
    };
    let read = values(&|_| quote! { next() });
    let languages = catalogs.iter().map(|catalog| {
        let text = |message: &Message| {
            let translated = catalog.message(&message.key).unwrap_or(message);
            let text = translated.compiled(&message.variables);
            quote! { #text }
        };
        let fields = groups.iter().flat_map(|(_, fields)| fields);
        let messages = fields.flat_map(|field| &field.messages);
        // As literals, not from the fields of the struct: what is read there would count as said.
        let texts = messages.map(|message| text(message));
        (camel(&catalog.tag), values(&text), quote! { [#(#texts),*] })
    });
    let (mut variants, mut structs_of, mut texts_of) = (Vec::new(), Vec::new(), Vec::new());
    for (variant, of, texts) in languages {
        variants.push(variant);
        structs_of.push(of);
        texts_of.push(texts);
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
            pub(crate) fn read(next: &mut dyn FnMut() -> &'static str) -> Self {
                #read
            }

            /// The messages of a language.
            #[cfg(not(target_arch = "wasm32"))]
            pub(crate) const fn of(lang: super::Lang) -> &'static Self {
                match lang { #(super::Lang::#variants => const { &#structs_of },)* }
            }

            /// The texts of a language, as they are read.
            #[cfg(not(target_arch = "wasm32"))]
            #[allow(dead_code, reason = "only some files are read while the program runs")]
            pub(crate) const fn texts(lang: super::Lang) -> &'static [&'static str] {
                match lang { #(super::Lang::#variants => &#texts_of,)* }
            }
        }
    };
    pretty(code)
}

/// Code as a person reads it, above all in the compiler's messages about it.
fn pretty(code: TokenStream) -> String {
    let text = code.to_string();
    syn::parse2(code).map_or(text, |file| prettyplease::unparse(&file))
}

/// A group: its messages without variables as fields, and the others as functions that read a field.
fn group_struct(base: &Catalog, kind: &Ident, about: &str, fields: &[Field]) -> TokenStream {
    let about = doc(about);
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
    for variable in &message.variables {
        about.extend([
            "

`",
            &variable.name,
            "`: ",
            &variable.about,
        ]);
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

fn doc(text: &str) -> TokenStream {
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

fn camel(name: &str) -> Ident {
    let words = name.split('-').map(|word| {
        let (first, rest) = word.split_at(word.len().min(1));
        [first.to_uppercase().as_str(), rest].concat()
    });
    Ident::new(&words.collect::<String>(), Span::call_site())
}

/// An enum of the languages, the base language first.
pub(crate) fn enumeration(languages: &[Language]) -> String {
    let tags: Vec<&str> = languages
        .iter()
        .map(|language| language.tag.as_str())
        .collect();
    let variants: Vec<Ident> = tags.iter().map(|tag| camel(tag)).collect();
    let docs = tags
        .iter()
        .map(|tag| doc(&format!("The language `{tag}`.")));
    let default = (0..tags.len()).map(|at| (at == 0).then(|| quote! { #[default] }));
    let prefixes = tags.iter().enumerate();
    let prefixes = prefixes.map(|(at, tag)| {
        if at == 0 {
            String::new()
        } else {
            ["/", tag].concat()
        }
    });
    let length = tags.len();
    let code = quote! {
        /// A language of the interface.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Lang { #(#docs #default #variants,)* }

        impl Lang {
            /// All languages, the base language first.
            pub const ALL: [Self; #length] = [#(Self::#variants),*];

            /// The BCP 47 tag, for `lang` attributes.
            pub const fn tag(self) -> &'static str {
                match self { #(Self::#variants => #tags,)* }
            }

            /// The beginning of every path in this language: nothing in the base language, such as `/nn` in another.
            pub const fn prefix(self) -> &'static str {
                match self { #(Self::#variants => #prefixes,)* }
            }
        }
    };
    pretty(code)
}
