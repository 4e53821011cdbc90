//! The packages of this project, as cargo knows them: those of the workspace, and all on which they depend.

use cargo_metadata::{Metadata, MetadataCommand};
use std::sync::LazyLock;
use xtask::project::Project;
use xtask::tools::cargo_metadata;

/// The packages for this machine and for the browser.
pub static METADATA: LazyLock<Metadata> = LazyLock::new(|| {
    let mut command = cargo_metadata(&Project::at(env!("CARGO_MANIFEST_DIR")));
    let output = command.output().unwrap();
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{error}");
    MetadataCommand::parse(String::from_utf8(output.stdout).unwrap()).unwrap()
});
