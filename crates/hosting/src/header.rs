//! The headers that every answer has.

use crate::policy::policy;

/// A header of an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// The name, as it is usually written.
    pub name: &'static str,
    /// The value. It has no quotation mark and no backslash, so that every configuration can quote it.
    pub value: String,
}

/// The value of `Referrer-Policy`: pages of the site know where a visitor comes from within it, and other sites are told nothing.
pub const REFERRER_POLICY: &str = "same-origin";

/// The abilities of a browser that the site does not use, and that nothing on it may ask for.
const UNUSED: [&str; 18] = [
    "accelerometer",
    "autoplay",
    "bluetooth",
    "camera",
    "display-capture",
    "encrypted-media",
    "fullscreen",
    "geolocation",
    "gyroscope",
    "hid",
    "magnetometer",
    "microphone",
    "midi",
    "payment",
    "picture-in-picture",
    "screen-wake-lock",
    "serial",
    "usb",
];

/// The headers that every answer has, whatever its status, in the order of their names. How long an answer may be kept depends on the
/// path: [`crate::Cache`].
pub fn headers() -> Vec<Header> {
    let header = |name, value: &str| Header {
        name,
        value: value.to_owned(),
    };
    let unused: Vec<String> = UNUSED.iter().map(|name| format!("{name}=()")).collect();
    vec![
        header("Content-Security-Policy", &policy()),
        // Nobody else's window can reach this one.
        header("Cross-Origin-Opener-Policy", "same-origin"),
        // The files are for the pages of this site.
        header("Cross-Origin-Resource-Policy", "same-origin"),
        header("Permissions-Policy", &unused.join(", ")),
        header("Referrer-Policy", REFERRER_POLICY),
        // Two years, as browsers want it for their own lists. Browsers heed it only where it comes by HTTPS.
        header("Strict-Transport-Security", "max-age=63072000"),
        header("X-Content-Type-Options", "nosniff"),
    ]
}

#[cfg(test)]
mod tests {
    use super::headers;

    #[test]
    fn every_configuration_can_quote_them() {
        let headers = headers();
        for header in &headers {
            let is_plain =
                |c: char| c.is_ascii_graphic() && !"\"\\$%{}<>&#".contains(c) || c == ' ';
            assert!(header.value.chars().all(is_plain), "{header:?}");
        }
        assert!(headers.is_sorted_by_key(|header| header.name));
    }
}
