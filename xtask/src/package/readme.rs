//! The file that whoever unpacks the archive reads first, in Norwegian and in English.

use super::layout::{ON_SERVER, SERVERS, SITE};

/// The text for a site in a folder of its host; empty where that is its root.
pub(super) fn text(base: &str) -> String {
    let (sted, place) = if base.is_empty() {
        (
            "i roten av webhotellet".to_owned(),
            "into the root of the host".to_owned(),
        )
    } else {
        (
            format!("i mappen {base}/ på webhotellet"),
            format!("into the folder {base}/ of the host"),
        )
    };
    format!(
        "LESMEG (norsk; English below)

1. Legg alt fra mappen {SITE}/ {sted}, også filene som begynner med punktum.
   Først {SITE}/assets/, så resten. Da får ingen en side som mangler noe.
2. Netlify, Cloudflare Pages, Azure, Apache og IIS leser oppsettet sitt fra mappen selv.
   For nginx, Caddy og Apache på egen server ligger det i {SERVERS}/. Der står mappen {ON_SERVER}; bytt den ut med deres.
3. Serveren må ikke endre filene på veien, og må sende hodene (headers) som står i oppsettet.
   Adresser som ikke finnes, skal svare med 404.html og status 404.
4. Ny versjon: gjør det samme igjen. La de gamle filene i assets/ ligge i minst en dag, for dem som har en side åpen.
5. LISENSER.txt har lisensene. sbom.cdx.json lister opp delene nettstedet er laget av (CycloneDX).

README

1. Put all that is in {SITE}/ {place}, the files that begin with a dot too.
   First {SITE}/assets/, then the rest, so that nobody gets a page that lacks something.
2. Netlify, Cloudflare Pages, Azure, Apache and IIS read their configuration from the folder itself.
   For nginx, Caddy and Apache on a server of your own it is in {SERVERS}/. It names the folder {ON_SERVER}; put yours in its place.
3. The server must not change the files on their way, and has to send the headers of the configuration.
   Unknown addresses answer with 404.html and status 404.
4. A new version: do the same again. Leave the old files in assets/ for a day at least, for those who have a page open.
5. LISENSER.txt has the licences. sbom.cdx.json lists the parts that the site is made of (CycloneDX).
"
    )
}
