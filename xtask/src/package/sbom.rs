//! The list of the parts that the site is made of, as a software bill of materials (`CycloneDX` 1.5, JSON).

use std::str::FromStr;

use anyhow::{Context, Result};
use cyclonedx_bom::{
    external_models::{
        date_time::DateTime, normalized_string::NormalizedString, spdx::SpdxExpression,
    },
    models::{
        bom::Bom,
        component::{Classification, Component, Components},
        dependency::{Dependencies, Dependency},
        license::{LicenseChoice, Licenses},
        metadata::Metadata,
    },
    prelude::Purl,
};
use time::{OffsetDateTime, format_description::well_known::Rfc3339};

use super::shipped::Work;

/// The list for a site, with the time of the archive in seconds since 1970.
pub(super) fn json(site: &str, works: &[Work], seconds: i64) -> Result<String> {
    let components: Vec<Component> = works.iter().map(component).collect::<Result<_>>()?;
    let time = OffsetDateTime::from_unix_timestamp(seconds)?.format(&Rfc3339)?;
    let mut own = Component::new(
        Classification::Application,
        &format!("usht-{site}"),
        &time,
        Some(site.to_owned()),
    );
    own.licenses = Some(licence("MIT")?);
    let used = |work: &Work| {
        let is_used = |other: &&Work| work.uses.contains(&other.name);
        Dependency {
            dependency_ref: reference(work),
            dependencies: works.iter().filter(is_used).map(reference).collect(),
        }
    };
    let first = Dependency {
        dependency_ref: site.to_owned(),
        dependencies: works.iter().map(reference).collect(),
    };
    let bom = Bom {
        // A number of its own would be another each time.
        serial_number: None,
        metadata: Some(Metadata {
            timestamp: Some(DateTime::try_from(time).context("the time is none")?),
            component: Some(own),
            ..Metadata::default()
        }),
        components: Some(Components(components)),
        dependencies: Some(Dependencies(
            [first].into_iter().chain(works.iter().map(used)).collect(),
        )),
        ..Bom::default()
    };
    let mut json = Vec::new();
    bom.output_as_json_v1_5(&mut json)?;
    json.push(b'\n');
    Ok(String::from_utf8(json)?)
}

/// The name by which parts of the list refer to a work.
fn reference(work: &Work) -> String {
    format!("{}@{}", work.name, work.version)
}

fn component(work: &Work) -> Result<Component> {
    let mut component = Component::new(
        Classification::Library,
        &work.name,
        &work.version,
        Some(reference(work)),
    );
    component.licenses = Some(licence(&work.licence)?);
    match work.registry {
        Some(registry) => component.purl = Some(address(registry, work)?),
        None => component.group = Some(NormalizedString::new("other")),
    }
    Ok(component)
}

/// The package URL of a work of a registry.
fn address(registry: &str, work: &Work) -> Result<Purl> {
    let missing = || format!("{} has no package URL", work.name);
    let Some((scope, name)) = work
        .name
        .strip_prefix('@')
        .and_then(|name| name.split_once('/'))
    else {
        return Purl::new(registry, &work.name, &work.version).with_context(missing);
    };
    let address = format!("pkg:{registry}/%40{scope}/{name}@{}", work.version);
    Purl::from_str(&address).ok().with_context(missing)
}

fn licence(expression: &str) -> Result<Licenses> {
    let expression = SpdxExpression::try_from(expression.to_owned());
    let expression = expression.with_context(|| "a licence is no SPDX expression".to_owned())?;
    Ok(Licenses(vec![LicenseChoice::Expression(expression)]))
}
