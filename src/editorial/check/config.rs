//! The configuration of a site: what its shape does not say.

use super::node::Node;
use super::problem::Problem;
use crate::site_root::SiteRoot;

pub(crate) fn check(root: &Node) -> Vec<Problem> {
    if root.file_stem() != "config" {
        return Vec::new();
    }
    [base(root), origin(root)].into_iter().flatten().collect()
}

/// A folder that links can begin with.
fn base(root: &Node) -> Option<Problem> {
    let base = root.field("base")?;
    let remedy = SiteRoot::base_of(base.text()?).err()?;
    let what = format!("{} is no folder of a host", base.value);
    Some(base.problem(what).suggest(remedy))
}

/// A scheme and a host, and nothing behind them.
fn origin(root: &Node) -> Option<Problem> {
    let origin = root.field("origin")?;
    let remedy = SiteRoot::origin_of(origin.text()?).err()?;
    let what = format!("{} is no scheme with a host", origin.value);
    Some(origin.problem(what).suggest(remedy))
}
