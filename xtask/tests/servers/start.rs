//! The servers: how each is started with the configuration that is made for it.

use super::site::Site;
use std::fs;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};
use xtask::server::Server as Own;
use xtask::tools::{NGINX_BROTLI, server_program};

/// Time within which a server has to listen.
const PATIENCE: Duration = Duration::from_secs(20);

/// A kind of server.
pub struct Server {
    pub name: &'static str,
    pub start: fn(&Site) -> Running,
}

/// The servers, in the order of the table.
pub const SERVERS: &[Server] = &[
    Server {
        name: "nginx",
        start: nginx,
    },
    Server {
        name: "Caddy",
        start: caddy,
    },
    Server {
        name: "Apache",
        start: apache,
    },
    Server {
        name: "`cargo xtask serve`",
        start: own,
    },
];

/// A running server. It ends when this is dropped.
pub enum Running {
    Own(Own),
    Program(Child, u16),
}

impl Running {
    pub fn port(&self) -> u16 {
        match self {
            Self::Own(server) => server.port(),
            Self::Program(_, port) => *port,
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        if let Self::Program(process, _) = self {
            let _ = process.kill();
            let _ = process.wait();
        }
    }
}

fn own(site: &Site) -> Running {
    Running::Own(Own::start_in(site.base, site.folder(), 0).expect("the server starts"))
}

fn nginx(site: &Site) -> Running {
    let (folder, port) = (site.beside(), free_port());
    let listen = format!("127.0.0.1:{port}");
    let made = hosting::nginx(&site.place(), &listen, &site.folder().display().to_string());
    fs::write(folder.join("site.conf"), made).expect("a file");
    let mut main = format!(
        "load_module {NGINX_BROTLI};\ndaemon off;\nmaster_process off;\npid nginx.pid;\nevents {{}}\nhttp {{\n    include {}/site.conf;\n",
        folder.display()
    );
    for part in ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"] {
        main += &["    ", part, "_temp_path ", part, ";\n"].concat();
    }
    fs::write(folder.join("nginx.conf"), main + "}\n").expect("a file");
    let mut command = program("nginx");
    command
        .args(["-e", "error.log", "-c", "nginx.conf", "-p"])
        .arg(&folder);
    wait_for(&mut command, port, &folder)
}

fn caddy(site: &Site) -> Running {
    let (folder, port) = (site.beside(), free_port());
    let listen = format!("http://127.0.0.1:{port}");
    let made = hosting::caddy(&site.place(), &listen, &site.folder().display().to_string());
    let options = "{\n    admin off\n    auto_https off\n}\n";
    fs::write(folder.join("Caddyfile"), [options, &made].concat()).expect("a file");
    let mut command = program("caddy");
    command.args(["run", "--adapter", "caddyfile", "--config", "Caddyfile"]);
    command
        .env("HOME", &folder)
        .env("XDG_DATA_HOME", &folder)
        .env("XDG_CONFIG_HOME", &folder);
    wait_for(&mut command, port, &folder)
}

/// The modules that Debian turns on by itself, as far as they concern files, and those that the configuration names.
const MODULES: [&str; 13] = [
    "mpm_event",
    "authn_core",
    "authz_core",
    "authz_host",
    "alias",
    "deflate",
    "dir",
    "env",
    "filter",
    "headers",
    "mime",
    "negotiation",
    "rewrite",
];

fn apache(site: &Site) -> Running {
    let (folder, port) = (site.beside(), free_port());
    let made = hosting::apache(
        &site.place(),
        &port.to_string(),
        &site.folder().display().to_string(),
    );
    fs::write(folder.join("site.conf"), made).expect("a file");
    let modules = MODULES
        .map(|name| format!("LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so\n"));
    // As Debian has it: nobody may read anything, types come from the list of the system, and text is compressed as it is sent.
    let main = format!(
        "{}ServerRoot {folder}\nServerName localhost\nDocumentRoot {folder}/empty\nListen 127.0.0.1:{port}\nPidFile {folder}/pid\nErrorLog {folder}/error.log\nMutex file:{folder}\n\
         <IfDefine Root>\nUser www-data\nGroup www-data\n</IfDefine>\n\
         <Directory />\nRequire all denied\nAllowOverride None\n</Directory>\n\
         TypesConfig /etc/mime.types\nAddType application/x-gzip .gz\nAddLanguage br .br\n\
         AddOutputFilterByType DEFLATE text/html text/plain text/css text/javascript application/javascript application/wasm\n\
         Include {folder}/site.conf\n",
        modules.concat(),
        folder = folder.display()
    );
    fs::create_dir_all(folder.join("empty")).expect("a folder");
    fs::write(folder.join("httpd.conf"), main).expect("a file");
    let mut command = program("apache2");
    let user = Command::new("id").arg("-u").output().expect("a user");
    if user.stdout == b"0\n" {
        command.arg("-DRoot");
    }
    command
        .args(["-DFOREGROUND", "-f"])
        .arg(folder.join("httpd.conf"));
    wait_for(&mut command, port, &folder)
}

fn program(name: &str) -> Command {
    let path = server_program(name);
    Command::new(path.unwrap_or_else(|| panic!("no {name}: `cargo xtask test` installs it")))
}

/// Starts a server in its folder, and waits until it listens.
fn wait_for(command: &mut Command, port: u16, folder: &Path) -> Running {
    let errors = fs::File::create(folder.join("stderr")).expect("a file");
    let process = command
        .current_dir(folder)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(errors)
        .spawn()
        .expect("the server starts");
    let mut running = Running::Program(process, port);
    let start = Instant::now();
    while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
        let Running::Program(process, _) = &mut running else {
            break;
        };
        let ended = process.try_wait().ok().flatten();
        let said = || {
            ["stderr", "error.log"]
                .map(|file| fs::read_to_string(folder.join(file)).unwrap_or_default())
                .concat()
        };
        assert!(
            ended.is_none(),
            "{} ended at once: {}",
            command.get_program().display(),
            said()
        );
        assert!(
            start.elapsed() < PATIENCE,
            "{} does not listen: {}",
            command.get_program().display(),
            said()
        );
        sleep(Duration::from_millis(20));
    }
    running
}

fn free_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
    listener.local_addr().expect("an address").port()
}
