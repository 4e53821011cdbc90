//! The pages as they are written to disk: what holds for every page, and that the content is on them.

#![allow(unreachable_pub, reason = "nothing of a test can be reached")]

mod about;
mod centres;
mod charts;
mod contacts;
mod counties;
mod document;
mod doing;
mod every;
mod files;
mod founders;
mod licence;
mod maps;
mod municipalities;
mod of_centre;
mod offline;
mod own_look;
mod project_lists;
mod projects;
mod publisher;
mod reading;
mod record;
mod refused;
mod regressions;
mod security_txt;
mod site;
mod social;
mod sources;
mod translations;
mod ways_in;
