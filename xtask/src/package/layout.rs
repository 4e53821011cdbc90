//! The folders of the archive, and of the server that it is for.

/// The folder of the site in the archive.
pub(super) const SITE: &str = "nettsted";
/// The folder of the configurations of servers in the archive.
pub(super) const SERVERS: &str = "servere";
/// The folder on a server in which the configurations expect the site.
pub(super) const ON_SERVER: &str = "/var/www/usht";
