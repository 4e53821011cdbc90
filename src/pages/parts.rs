//! The parts of pages that are only prerendered, one per file. Those that live in the browser too are [components](crate::components).

mod area_lists;
mod breadcrumb;
mod chips;
mod citations;
mod contact_list;
mod embed;
mod fact_list;
mod feedback;
mod island_root;
mod percent;
mod section;
mod share_button;
mod site_footer;
mod site_header;

pub use area_lists::{area_heading, by_area, is_in_parts, projects_by_area};
pub use breadcrumb::Breadcrumb;
pub use chips::{Chip, Chips, centre_chips, county_chips, theme_chips};
pub use citations::Citations;
pub use contact_list::ContactList;
pub use embed::embed;
pub use fact_list::{fact, fact_list, localized, recorded, said};
pub use feedback::{message, publisher, report};
pub use island_root::{IslandRoot, island_html};
use percent::percent;
pub use section::{section, term};
pub use share_button::share_button;
pub use site_footer::SiteFooter;
pub use site_header::{HeaderSearch, MARK, SiteHeader};
