//! The policy that comes with every page: browsers hold to it, and report what is done against it.

use crate::Stage;

pub fn what_a_page_does_against_its_policy_is_told(stage: &Stage) {
    let site = stage.site.with(|copy| {
        let page = String::from_utf8(copy.read("om/index.html")).expect("a page");
        let script = "<body><script>window.isInjected = true</script>";
        copy.write("om/index.html", page.replace("<body>", script));
    });
    let mut visitor = stage.visitor();
    visitor.visit(&site);
    visitor.open("/om/");
    assert!(visitor.ask::<bool>("window.isInjected === undefined"));
    visitor.wait_for(&true, |_| {
        let reports = site.violations().concat();
        reports.contains("/om/") && reports.contains("script-src")
    });
    // The page says the same of itself, without the header.
    visitor.settle();
    site.violations();
}

pub fn no_other_script_makes_markup_of_a_text(stage: &Stage) {
    let site = stage.site.with(|_| ());
    let mut visitor = stage.visitor();
    visitor.visit(&site);
    visitor.open_alive("/");
    for attempt in [
        "document.createElement('p').innerHTML = '<b>x</b>'",
        "new DOMParser().parseFromString('<b>x</b>', 'text/html')",
        "document.createElement('script').src = '/x.js'",
        "trustedTypes.createPolicy('another', {})",
        // The one there is cannot be had a second time.
        "trustedTypes.createPolicy('usht', {})",
    ] {
        let answer: String = visitor.ask(&format!(
            "(() => {{ try {{ {attempt}; return 'done'; }} catch (error) {{ return error.name; }} }})()"
        ));
        assert_eq!(answer, "TypeError", "{attempt}");
    }
    visitor.type_into("#finn", "demens");
    visitor.wait_until("document.querySelector('#finn-0')");
    visitor.settle();
    site.violations();
}
