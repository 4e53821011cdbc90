//! The content in memory, as it arrives: the names first, then the details, and the gazetteer once it is wanted.

use super::fetch::{self, FetchError};
use crate::components::{Loading, Part, Rest, engine};
use crate::content::{Content, Gazetteer, LoadedContent, bundle, gazetteer};
use crate::site_root::SiteRoot;
use crate::text::IslandsText;
use async_once_cell::OnceCell;
use std::cell::RefCell;

/// The content of the pages' version. Whatever is asked for while it is on its way is waited for, and fetched once.
pub(crate) struct Store {
    site: SiteRoot,
    version: String,
    names: OnceCell<Names>,
    details: OnceCell<()>,
    gazetteer: OnceCell<()>,
}

/// The first part of the content.
struct Names {
    content: &'static LoadedContent,
    texts: &'static IslandsText,
    /// The columns, until those of the details are put to them.
    columns: RefCell<Vec<String>>,
}

impl Store {
    pub(crate) fn new(site: SiteRoot, version: String) -> Self {
        Self {
            site,
            version,
            names: OnceCell::new(),
            details: OnceCell::new(),
            gazetteer: OnceCell::new(),
        }
    }

    /// The content, which has the names at least, and the texts of islands.
    ///
    /// # Errors
    /// When the names cannot be had.
    pub(crate) async fn content(
        &self,
    ) -> Result<(&'static LoadedContent, &'static IslandsText), FetchError> {
        let names = self.names().await?;
        Ok((names.content, names.texts))
    }

    async fn names(&self) -> Result<&Names, FetchError> {
        self.names
            .get_or_try_init(async {
                let columns = self.columns(&bundle::names_address(&self.version)).await?;
                let content = Content::of_names(columns.clone()).ok_or(FetchError::Shape)?;
                let content: &'static Content = Box::leak(Box::new(content));
                Ok(Names {
                    content: Box::leak(Box::new(LoadedContent::of_names(content))),
                    texts: Box::leak(Box::new(IslandsText::of_bundle(&content.texts))),
                    columns: RefCell::new(columns),
                })
            })
            .await
    }

    /// Loads the details of the content, unless they are there.
    ///
    /// # Errors
    /// When a part of the content cannot be had.
    pub(crate) async fn load_details(&self) -> Result<(), FetchError> {
        let loading = async {
            let names = self.names().await?;
            let details = self
                .columns(&bundle::details_address(&self.version))
                .await?;
            let whole = Content::of_parts(names.columns.take(), details);
            let whole = whole.ok_or(FetchError::Shape)?;
            names.content.complete(Box::leak(Box::new(whole)));
            Ok(())
        };
        self.details.get_or_try_init(loading).await.copied()
    }

    /// The parts that are there, of those that come once somebody searches.
    pub(crate) fn rest(&self) -> Rest {
        let is_here = |part| match part {
            Part::Gazetteer => self.gazetteer.get().is_some(),
            Part::Details => self.details.get().is_some(),
        };
        let here = Rest::PARTS.into_iter().filter(|part| is_here(*part));
        here.fold(Rest::UNWANTED, |rest, part| rest.with(part, Loading::Here))
    }

    /// Loads a part of those, unless it is there, and gives the content with it.
    ///
    /// # Errors
    /// The reason that the part, or the names that it belongs to, cannot be had.
    pub(crate) async fn load(&self, part: Part) -> Result<&'static LoadedContent, FetchError> {
        match part {
            Part::Gazetteer => self.load_gazetteer().await?,
            Part::Details => self.load_details().await?,
        }
        Ok(self.names().await?.content)
    }

    /// Loads the gazetteer, unless it is there.
    ///
    /// # Errors
    /// When it cannot be had.
    async fn load_gazetteer(&self) -> Result<(), FetchError> {
        let loading = async {
            let content = self.names().await?.content;
            let version = &content.get().gazetteer;
            let address = self.site.href(&gazetteer::address(version));
            let columns = fetch::columns(&address, version).await?;
            let gazetteer = Gazetteer::of_columns(&columns).ok_or(FetchError::Shape)?;
            engine(content.get()).add_gazetteer(gazetteer);
            Ok(())
        };
        self.gazetteer.get_or_try_init(loading).await.copied()
    }

    async fn columns(&self, path: &str) -> Result<Vec<String>, FetchError> {
        fetch::columns(&self.site.href(path), &self.version).await
    }
}
