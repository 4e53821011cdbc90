//! The problems of a catalog by itself, and beside that of the base language.

use crate::catalog::{Catalog, Message};
use crate::problem::{Place, Problem};

impl Catalog {
    /// Reports what a message takes and does not declare, declares and does not take, or selects by although it is no number.
    pub(crate) fn check_base(&self, problems: &mut Vec<Problem>) {
        for message in &self.messages {
            self.check_variables(message, message, &self.place, problems);
            for variable in &message.variables {
                if !message.names().any(|name| name == variable.name) {
                    problems.push(Problem::UnusedVariable {
                        place: self.place.clone(),
                        key: message.key.clone(),
                        variable: variable.name.clone(),
                    });
                }
            }
        }
    }

    /// Reports where this translation and the base language differ in their messages, or in the variables of one.
    pub(crate) fn compare(&self, base: &Self, problems: &mut Vec<Problem>) {
        let missing = base
            .messages
            .iter()
            .filter(|message| !self.has(&message.key));
        problems.extend(missing.map(|message| Problem::Missing {
            place: self.place.clone(),
            key: message.key.clone(),
            base: base.place.clone(),
        }));
        for message in &self.messages {
            let Some(model) = base.message(&message.key) else {
                if base.has(&message.key) {
                    continue;
                }
                problems.push(Problem::Unknown {
                    place: self.place.clone(),
                    key: message.key.clone(),
                    base: base.place.clone(),
                });
                continue;
            };
            self.check_variables(message, model, &base.place, problems);
            let lost = model
                .variables
                .iter()
                .find(|variable| !message.names().any(|name| name == variable.name));
            problems.extend(lost.map(|variable| Problem::LostVariable {
                place: self.place.clone(),
                key: message.key.clone(),
                variable: variable.name.clone(),
                base: base.place.clone(),
            }));
        }
    }

    fn check_variables(
        &self,
        message: &Message,
        model: &Message,
        base: &Place,
        problems: &mut Vec<Problem>,
    ) {
        let declared = |name: &str| {
            model
                .variables
                .iter()
                .find(|variable| variable.name == name)
        };
        if let Some(unknown) = message.names().find(|name| declared(name).is_none()) {
            let names = model
                .variables
                .iter()
                .map(|variable| format!("${}", variable.name));
            let declared: Vec<String> = names.collect();
            problems.push(Problem::UnknownVariable {
                place: self.place.clone(),
                key: message.key.clone(),
                variable: unknown.to_owned(),
                base: base.clone(),
                declared: if declared.is_empty() {
                    "none".to_owned()
                } else {
                    declared.join(", ")
                },
            });
        }
        let conditions = message
            .variants
            .iter()
            .flat_map(|variant| &variant.conditions);
        let mut selectors = conditions.filter_map(|(name, _)| declared(name));
        if let Some(text) = selectors.find(|variable| !variable.is_number) {
            let what = format!(
                "${0} selects, so it is a number; declare it as \"${0} (Number) - …\"",
                text.name
            );
            problems.push(self.problem(&message.key, &what));
        }
    }
}
