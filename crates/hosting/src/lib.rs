//! What every host of the site has to answer with, as one list, and the configuration of each kind of host made from it.
//!
//! The headers stand in [`headers`], the types of files in [`media_type`], the rule for caches in [`Cache`]. The test server of `xtask`
//! answers by them, pages carry what a page itself can say of them, and the [files] for hosts are written from them.

mod apache;
mod azure;
mod cache;
mod caddy;
mod header;
mod iis;
mod netlify;
mod nginx;
mod place;
mod policy;
mod types;

pub use apache::{apache, htaccess};
pub use azure::azure;
pub use cache::Cache;
pub use caddy::caddy;
pub use header::{Header, REFERRER_POLICY, headers};
pub use iis::iis;
pub use netlify::{netlify_headers, netlify_redirects};
pub use nginx::nginx;
pub use place::Place;
pub use policy::{Directive, POLICY, meta_policy, policy};
pub use types::{MEDIA_TYPES, MediaType, media_type};

/// A configuration for the site itself, which its host reads from among the files: the path from the root of the site, and the text.
pub type HostFile = (&'static str, String);

/// The paths of the configurations that lie among the files of the site.
pub const FILES: [&str; 6] = [
    "/.htaccess",
    // GitHub Pages leaves out files that begin with a dot or an underscore unless it finds this.
    "/.nojekyll",
    "/_headers",
    "/_redirects",
    "/staticwebapp.config.json",
    "/web.config",
];

/// The configurations that lie among the files of the site.
pub fn files(place: &Place) -> Vec<HostFile> {
    let texts = [
        htaccess(place),
        String::new(),
        netlify_headers(place),
        netlify_redirects(place),
        azure(place),
        iis(place),
    ];
    FILES.into_iter().zip(texts).collect()
}

/// The configurations of servers that lie beside the site: the name of the file, and the text. `folder` is the folder of the site on the server.
pub fn server_files(place: &Place, folder: &str) -> Vec<HostFile> {
    vec![
        ("nginx.conf", nginx(place, "80", folder)),
        ("Caddyfile", caddy(place, ":80", folder)),
        ("apache.conf", apache(place, "80", folder)),
    ]
}
