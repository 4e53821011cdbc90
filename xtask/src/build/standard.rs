use std::process::Command;

/// The standard library that is put into the app's WebAssembly.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standard {
    /// Compiled with the app, for size: a panic only stops the app, without a text that nobody would read. It takes features of the
    /// compiler that are not stable yet, which the stable compiler of the project has, too.
    ForSize,
    /// As Rust ships it: 14 kB more for each visitor who searches.
    Shipped,
}

impl Standard {
    /// Tells a command, and the cargo that it starts, which one to take.
    ///
    /// The hooks in Trunk.toml take the variables away again that would make cargo compile everything of the native programs anew.
    pub(super) fn tell(self, command: &mut Command) {
        if self == Self::Shipped {
            return;
        }
        let flags =
            "-Zunstable-options -Cpanic=immediate-abort -Zfmt-debug=none -Zlocation-detail=none";
        command
            .env("RUSTC_BOOTSTRAP", "1")
            .env("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort")
            .env("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size")
            .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flags);
    }
}
