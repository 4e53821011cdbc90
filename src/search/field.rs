//! The parts of records that are searched, and what a match in each is worth.

/// Which part of a record matched.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum Field {
    /// What the record is called.
    Name,
    /// The whole name of a centre, most of which all centres have in common.
    FullName,
    /// A parallel official name of a place.
    ParallelName,
    /// What it was called, or what is part of it now.
    FormerName,
    /// What a part of it belonged to.
    FormerPart,
    Number,
    /// A number of before 2024.
    FormerNumber,
    /// Where the administration of a municipality is.
    Seat,
    /// The municipality that runs a centre, or its seat.
    Host,
    /// What did the centre's work before it.
    Predecessor,
    /// Where a centre is.
    Address,
    /// Another word for it, from the vocabulary.
    Alias,
    /// A place that the centre serves.
    Serves,
    /// The county it is in.
    County,
    /// The title of a project.
    Title,
    /// What a project is about.
    Theme,
    /// Another word for what a project is about.
    Topic,
    /// Where a project took place.
    Place,
    /// The centre of a project.
    Centre,
    /// A place that the centre of a project serves.
    Near,
    Partner,
    /// Where in the services a project took place.
    Setting,
    Summary,
    /// The postal code of an address in a municipality.
    PostalCode,
    PostTown,
    /// A district of a city.
    District,
    /// A traditional region.
    Region,
    /// Results and target group of a project.
    Text,
}

/// What a word is at its best.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Strength {
    /// It stands in running text.
    #[default]
    Said,
    /// It stands where people look for something, so that mistakes in it are forgiven more.
    Known,
    /// It is a word of the vocabulary.
    Meant,
    /// It is the name of a place, so that who types it as it is written means it.
    Named,
}

impl Field {
    /// All fields, each at its own number, and as many more that five bits are always one.
    pub(super) const ALL: [Self; 32] = {
        let mut all = [Self::Text; 32];
        let fields = [
            Self::Name,
            Self::FullName,
            Self::ParallelName,
            Self::FormerName,
            Self::FormerPart,
            Self::Number,
            Self::FormerNumber,
            Self::Seat,
            Self::Host,
            Self::Predecessor,
            Self::Address,
            Self::Alias,
            Self::Serves,
            Self::County,
            Self::Title,
            Self::Theme,
            Self::Topic,
            Self::Place,
            Self::Centre,
            Self::Near,
            Self::Partner,
            Self::Setting,
            Self::Summary,
            Self::PostalCode,
            Self::PostTown,
            Self::District,
            Self::Region,
            Self::Text,
        ];
        let mut at = 0;
        while at < fields.len() {
            all[at] = fields[at];
            at += 1;
        }
        all
    };

    /// The field as the command line calls it. These names stay, whatever the variants are called.
    #[cfg(not(target_arch = "wasm32"))]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::FullName => "full-name",
            Self::ParallelName => "parallel-name",
            Self::FormerName => "former-name",
            Self::FormerPart => "former-part",
            Self::Number => "number",
            Self::FormerNumber => "former-number",
            Self::Seat => "seat",
            Self::Host => "host",
            Self::Predecessor => "predecessor",
            Self::Address => "address",
            Self::Alias => "alias",
            Self::Serves => "serves",
            Self::County => "county",
            Self::Title => "title",
            Self::Theme => "theme",
            Self::Topic => "topic",
            Self::Place => "place",
            Self::Centre => "centre",
            Self::Near => "near",
            Self::Partner => "partner",
            Self::Setting => "setting",
            Self::Summary => "summary",
            Self::PostalCode => "postal-code",
            Self::PostTown => "post-town",
            Self::District => "district",
            Self::Region => "region",
            Self::Text => "text",
        }
    }

    /// What a match is worth, of 100.
    pub(super) const fn weight(self) -> u32 {
        match self {
            Self::Name | Self::Number | Self::PostalCode => 100,
            Self::ParallelName => 98,
            Self::FormerName | Self::FormerNumber => 92,
            Self::Seat | Self::PostTown | Self::District | Self::Region => 88,
            Self::Title => 78,
            Self::Predecessor => 76,
            Self::Alias => 74,
            Self::FormerPart => 70,
            Self::Theme | Self::Place => 60,
            Self::Host | Self::Address => 56,
            Self::Centre => 52,
            Self::Setting | Self::FullName => 58,
            Self::Serves | Self::County | Self::Partner => 40,
            Self::Summary => 34,
            Self::Topic => 32,
            Self::Text => 28,
            Self::Near => 24,
        }
    }

    /// How likely its words are those that people have in mind.
    pub(super) const fn strength(self) -> Strength {
        match self {
            Self::Summary | Self::Text | Self::Partner => Strength::Said,
            Self::Alias | Self::Theme => Strength::Meant,
            // All names of places are also what a centre serves.
            Self::Serves => Strength::Named,
            _ => Strength::Known,
        }
    }

    /// Whether it is the number of a place.
    pub(super) const fn is_number(self) -> bool {
        matches!(self, Self::Number | Self::FormerNumber)
    }

    /// Whether it is one name, so that more of it is better.
    pub(super) const fn is_name(self) -> bool {
        self.weight() >= 70 && !matches!(self, Self::Title)
    }
}

/// From as many words on a name is as long as any.
pub(super) const SIZES: usize = 7;

/// What a match is worth in a text of so many words, by the number of the field: of a name, more of it is better.
#[expect(
    clippy::cast_possible_truncation,
    reason = "neither sizes nor weights are more than a hundred"
)]
pub(super) const WEIGHTS: [[u8; 32]; SIZES] = {
    let mut weights = [[0; 32]; SIZES];
    let mut size = 0;
    while size < SIZES {
        let mut at = 0;
        while at < 32 {
            let field = Field::ALL[at];
            let weight = field.weight();
            let longer = if field.is_name() && size > 1 {
                weight * (6 + 2 * size as u32) / 100
            } else {
                0
            };
            weights[size][at] = (weight - longer) as u8;
            at += 1;
        }
        size += 1;
    }
    weights
};

#[cfg(test)]
mod tests {
    use super::Field;

    #[test]
    fn every_field_is_at_its_own_number() {
        for (number, field) in Field::ALL.into_iter().enumerate() {
            assert!(field as usize == number || field == Field::Text);
        }
        assert_eq!(Field::ALL[Field::Text as usize], Field::Text);
    }
}
