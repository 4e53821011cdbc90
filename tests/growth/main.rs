//! The site with more projects than it has today.

#![allow(unreachable_pub, reason = "nothing of a test can be reached")]

mod list;
mod names;
mod pages;
mod site;
