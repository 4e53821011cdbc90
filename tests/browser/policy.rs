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
