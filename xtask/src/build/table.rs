use std::collections::BTreeMap;

use super::{
    budgets::{Budgets, Measure, kilobytes, largest},
    files::File,
};

/// Prints how large the site is, and how that compares with its budgets.
pub(super) fn print(files: &[File], budgets: &Budgets, measures: &[Measure]) {
    println!(
        "\n{:<34}{:>7}{:>12}{:>12}{:>12}",
        "Sizes in kB", "files", "raw", "gzip", "brotli"
    );
    for (name, extension) in [
        ("WebAssembly", "wasm"),
        ("JavaScript", "js"),
        ("CSS", "css"),
        ("Fonts", "woff2"),
    ] {
        let files = files.iter().filter(|file| file.is(extension));
        total(name, files.filter(|file| !file.is_worker()));
    }
    total(
        "Content for the app",
        files.iter().filter(|file| file.is_bundle()),
    );
    total(
        "Gazetteer, when somebody searches",
        files.iter().filter(|file| file.is_gazetteer()),
    );

    total(
        "Pages on the device, all languages",
        files.iter().filter(|file| file.pack().is_some()),
    );

    let mut groups: BTreeMap<&str, Vec<&File>> = BTreeMap::new();
    for file in files {
        if let Some(group) = budgets.group(file) {
            groups.entry(group).or_default().push(file);
        }
    }
    println!(
        "\n{:<34}{:>7}{:>12}{:>12}{:>12}",
        "HTML in kB", "files", "raw, all", "median", "largest"
    );
    for (group, mut pages) in groups {
        pages.sort_by_key(|page| page.gzip());
        let raw: usize = pages.iter().map(|page| page.content.len()).sum();
        let median = pages.get(pages.len() / 2).map_or(0, |page| page.brotli());
        let largest = largest(pages.iter().copied()).map_or(0, |(_, bytes)| bytes);
        row(group, pages.len(), [raw, median, largest]);
    }

    println!("\n{:<65}{:>12}", "Budgets in kB of brotli", "of");
    for measure in measures {
        let mark = if measure.is_over() { "  too large" } else { "" };
        println!(
            "{:<53}{:>12}{:>12}{mark}",
            measure.name,
            kilobytes(measure.bytes),
            measure.limit / 1000
        );
    }
}

fn total<'a>(name: &str, files: impl Iterator<Item = &'a File>) {
    let (mut count, mut sizes) = (0, [0; 3]);
    for file in files {
        count += 1;
        for (sum, size) in sizes
            .iter_mut()
            .zip([file.content.len(), file.gzip(), file.brotli()])
        {
            *sum += size;
        }
    }
    row(name, count, sizes);
}

fn row(name: &str, count: usize, sizes: [usize; 3]) {
    let [first, second, third] = sizes.map(kilobytes);
    println!("{name:<34}{count:>7}{first:>12}{second:>12}{third:>12}");
}
