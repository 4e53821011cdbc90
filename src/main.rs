fn main() {
    #[cfg(not(target_arch = "wasm32"))]
    match usht::content::files::read(std::path::Path::new("public/data")) {
        Ok(c) => println!(
            "{} {} {}",
            c.municipalities.len(),
            c.centres.len(),
            c.projects.len()
        ),
        Err(e) => println!("{e}"),
    }
}
