//! The servers that the configurations are for.

use std::path::Path;

use anyhow::Result;

use super::debian::{Packages, server_program};
use crate::project::Project;

/// The module of nginx that sends brotli, where Debian puts it.
pub const NGINX_BROTLI: &str = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

const PACKAGES: Packages = Packages {
    name: "nginx, Caddy and Apache",
    why: "with which the configurations for them are tested",
    of_debian: &[
        "apache2",
        "caddy",
        "media-types",
        "nginx",
        "libnginx-mod-http-brotli-static",
    ],
    missing,
    without: "",
};

/// Finds the servers, or installs Debian's where that is possible without asking.
pub fn ensure_servers(project: &Project) -> Result<()> {
    PACKAGES.ensure(project)
}

fn missing() -> Option<&'static str> {
    let mut programs = ["nginx", "caddy", "apache2"].into_iter();
    let missing = programs.find(|name| server_program(name).is_none());
    missing.or((!Path::new(NGINX_BROTLI).exists()).then_some("libnginx-mod-http-brotli-static"))
}
