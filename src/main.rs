//! In the browser: starts the session of the document. Natively: the command line.

#[cfg(target_arch = "wasm32")]
fn main() {
    usht::browser::start();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    usht::site::command_line()
}
