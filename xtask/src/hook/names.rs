//! The names by which a script and its WebAssembly know each other's functions, made short.
//!
//! wasm-bindgen writes 160 long names with hashes, which do not compress: 4 kB of what a visitor loads. What the WebAssembly offers and the
//! script never asks for is dropped with its name, and wasm-opt drops what is behind it: crates export for JavaScript what nobody here uses.

use std::{collections::HashMap, convert::Infallible};

use anyhow::{Result, anyhow, ensure};
use wasm_encoder::{
    ExportSection, ImportSection, Module,
    reencode::{Error, Reencode, utils},
};
use wasmparser::{Export, Import, ImportSectionReader, Parser};

/// Beginning of the names that wasm-bindgen makes. Others, such as `memory`, are words of the script too.
const MADE: [&str; 3] = ["__wb", "__externref", "wasm_bindgen"];

/// Shortens the names in both, and returns the WebAssembly with them.
pub(super) fn shorten(script: &mut String, wasm: &[u8]) -> Result<Vec<u8>> {
    let mut names = Names {
        script,
        short: HashMap::new(),
    };
    let mut module = Module::new();
    names
        .parse_core_module(&mut module, Parser::new(0), wasm)
        .map_err(|error| anyhow!("the names of the app cannot be shortened: {error}"))?;
    let mut short: Vec<_> = names.short.into_iter().collect();
    ensure!(
        !short.is_empty(),
        "the script of the app uses nothing of it"
    );
    // One may be the beginning of another.
    short.sort_by_key(|(long, _)| std::cmp::Reverse(long.len()));
    for (long, short) in short {
        *script = script.replace(&long, &short);
    }
    Ok(module.finish())
}

/// The names met so far.
struct Names<'a> {
    script: &'a str,
    /// By the long one.
    short: HashMap<String, String>,
}

impl Names<'_> {
    /// The short name for one that wasm-bindgen made; others stay.
    fn short(&mut self, long: &str) -> String {
        if !MADE.iter().any(|begin| long.starts_with(begin)) {
            return long.to_owned();
        }
        let next = self.short.len();
        let short = self.short.entry(long.to_owned());
        short.or_insert_with(|| format!("_{next}")).clone()
    }
}

impl Reencode for Names<'_> {
    type Error = Infallible;

    fn parse_import_section(
        &mut self,
        imports: &mut ImportSection,
        section: ImportSectionReader<'_>,
    ) -> Result<(), Error<Infallible>> {
        for import in section.into_imports() {
            let Import { module, name, ty } = import?;
            let name = self.short(name);
            imports.import(module, &name, self.entity_type(ty)?);
        }
        Ok(())
    }

    fn parse_export(
        &mut self,
        exports: &mut ExportSection,
        export: Export<'_>,
    ) -> Result<(), Error<Infallible>> {
        if !self.script.contains(export.name) {
            return Ok(());
        }
        let name = self.short(export.name);
        let export = Export {
            name: &name,
            ..export
        };
        utils::parse_export(self, exports, export)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_encoder::{EntityType, ExportKind, MemorySection, MemoryType, TypeSection};
    use wasmparser::Payload;

    /// WebAssembly with two imported functions, which it exports under some names, and a memory.
    fn module(exported: &[&str]) -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([], []);
        let mut imports = ImportSection::new();
        for name in ["__wbg_a_0123456789abcdef", "__wbg_ab_0123456789abcdef"] {
            imports.import("./app_bg.js", name, EntityType::Function(0));
        }
        let mut memories = MemorySection::new();
        memories.memory(MemoryType {
            minimum: 1,
            maximum: None,
            memory64: false,
            shared: false,
            page_size_log2: None,
        });
        let mut exports = ExportSection::new();
        exports.export("memory", ExportKind::Memory, 0);
        for name in exported {
            exports.export(name, ExportKind::Func, 0);
        }
        let mut module = Module::new();
        module.section(&types).section(&imports);
        module.section(&memories).section(&exports);
        module.finish()
    }

    fn names_in(wasm: &[u8]) -> Vec<String> {
        let mut names = Vec::new();
        for payload in Parser::new(0).parse_all(wasm) {
            match payload.unwrap() {
                Payload::ImportSection(imports) => {
                    let imports = imports.into_imports();
                    names.extend(imports.map(|import| import.unwrap().name.to_owned()));
                }
                Payload::ExportSection(exports) => {
                    names.extend(
                        exports
                            .into_iter()
                            .map(|export| export.unwrap().name.to_owned()),
                    );
                }
                _ => {}
            }
        }
        names
    }

    #[test]
    fn shortens_what_is_used_and_drops_the_rest() {
        let wasm = module(&["__wbindgen_malloc", "unused_by_all"]);
        let mut script = "{__wbg_a_0123456789abcdef:f,__wbg_ab_0123456789abcdef:g};wasm.memory;\
                          wasm.__wbindgen_malloc"
            .to_owned();
        let short = shorten(&mut script, &wasm).unwrap();
        assert_eq!(script, "{_0:f,_1:g};wasm.memory;wasm._2");
        assert_eq!(names_in(&short), ["_0", "_1", "memory", "_2"]);
    }

    #[test]
    fn refuses_a_script_of_something_else() {
        assert!(shorten(&mut String::new(), b"no wasm").is_err());
        let empty = Module::new().finish();
        assert!(shorten(&mut String::new(), &empty).is_err());
    }
}
