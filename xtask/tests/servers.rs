//! The servers of `docs/servers.md`, each started with the configuration that is made for it, and asked the same.
//!
//! `cargo test --package xtask --test servers`. It needs nginx, Caddy and Apache, so plain `cargo test` leaves it out. With `SERVERS_TABLE=1`
//! what is found is written to `docs/servers.md`; otherwise it has to stand there.

#![allow(unreachable_pub, reason = "nothing of a test can be reached")]

#[path = "servers/checks.rs"]
mod checks;
#[path = "servers/client.rs"]
mod client;
#[path = "servers/coding.rs"]
mod coding;
#[path = "servers/site.rs"]
mod site;
#[path = "servers/start.rs"]
mod start;
#[path = "servers/table.rs"]
mod table;

use checks::CHECKS;
use client::Client;
use site::Site;
use start::SERVERS;
use table::Row;

/// Where the site lies on its host: at the root, and in a folder.
const BASES: [&str; 2] = ["", "/usht"];

#[test]
fn every_server_answers_as_the_list_says() {
    let mut rows: Vec<Row> = CHECKS.iter().map(Row::new).collect();
    let mut wrong = Vec::new();
    for server in SERVERS {
        for row in &mut rows {
            row.passes.push(true);
        }
        for base in BASES {
            let site = Site::new(server.name, base);
            let running = (server.start)(&site);
            let client = Client::new(running.port(), base);
            for (check, row) in CHECKS.iter().zip(&mut rows) {
                if let Err(reason) = (check.ask)(&client, &site) {
                    wrong.push(format!(
                        "{}, base {base:?}: {}: {reason}",
                        server.name, check.name
                    ));
                    if let Some(passes) = row.passes.last_mut() {
                        *passes = false;
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    table::hold(&rows);
}
