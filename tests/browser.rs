//! The built site in a browser: what only a browser can tell. See README.md beside this file.
//!
//! `cargo test --test browser` tests `dist/`, or the folder that `DIST` names, in the browser that `BROWSER` names.

#![allow(unreachable_pub, reason = "nothing of a test can be reached")]

// Somebody in front of a browser, and the sites to visit.
#[path = "browser/driver.rs"]
mod driver;
#[path = "browser/site.rs"]
mod site;
#[path = "browser/stage.rs"]
mod stage;
#[path = "browser/visitor.rs"]
mod visitor;

// The tests.
#[path = "browser/doing.rs"]
mod doing;
#[path = "browser/downloads.rs"]
mod downloads;
#[path = "browser/every_page.rs"]
mod every_page;
#[path = "browser/faults.rs"]
mod faults;
#[path = "browser/filters.rs"]
mod filters;
#[path = "browser/first_screen.rs"]
mod first_screen;
#[path = "browser/history.rs"]
mod history;
#[path = "browser/in_a_folder.rs"]
mod in_a_folder;
#[path = "browser/kept.rs"]
mod kept;
#[path = "browser/languages.rs"]
mod languages;
#[path = "browser/navigation.rs"]
mod navigation;
#[path = "browser/of_centre.rs"]
mod of_centre;
#[path = "browser/offline.rs"]
mod offline;
#[path = "browser/parts.rs"]
mod parts;
#[path = "browser/places.rs"]
mod places;
#[path = "browser/policy.rs"]
mod policy;
#[path = "browser/prefetch.rs"]
mod prefetch;
#[path = "browser/returning.rs"]
mod returning;
#[path = "browser/search.rs"]
mod search;
#[path = "browser/search_box.rs"]
mod search_box;
#[path = "browser/shortcuts.rs"]
mod shortcuts;
#[path = "browser/start.rs"]
mod start;
#[path = "browser/suggestions.rs"]
mod suggestions;
#[path = "browser/unknown_address.rs"]
mod unknown_address;
#[path = "browser/waiting.rs"]
mod waiting;
#[path = "browser/without_javascript.rs"]
mod without_javascript;

use driver::Browser;
use libtest_mimic::{Arguments, Trial};
use stage::Stage;
use std::process::ExitCode;
use std::sync::Arc;

/// The part of the browser that a test needs.
#[derive(Clone, Copy, PartialEq)]
enum Needs {
    /// As any driver lets it.
    Any,
    /// Also with Chromium's developer tools.
    Devtools,
}

/// A test with its name.
type Test = (&'static str, Needs, fn(&Stage));

macro_rules! list {
    ($($needs:ident $module:ident::$test:ident,)*) => {
        &[$((stringify!($test), Needs::$needs, $module::$test as fn(&Stage))),*]
    };
}

/// All tests, the longest first, so that none is left alone at the end.
const TESTS: &[Test] = list![
    Devtools every_page::axe_finds_nothing_on_the_first_half_of_the_pages,
    Devtools every_page::axe_finds_nothing_on_the_other_half_of_the_pages,
    Devtools every_page::every_page_fits_phones_and_desktops,
    Devtools every_page::no_page_writes_errors_to_the_console,
    Any every_page::nothing_is_stored_and_nobody_else_is_asked,
    Devtools in_a_folder::a_changed_island_is_restored,
    Any in_a_folder::everything_works_below_it,
    Any in_a_folder::an_unknown_address_is_led_on,
    Any languages::the_other_language_is_asked_for_the_same,
    Any languages::the_field_answers_in_nynorsk,
    Devtools of_centre::axe_finds_nothing_on_its_pages,
    Devtools of_centre::it_opens_with_the_centre_and_fits_phones,
    Any of_centre::the_search_has_the_area_first,
    Any of_centre::the_directories_have_the_area_first,
    Devtools of_centre::a_list_in_two_parts_is_made_longer_and_saved,
    Devtools of_centre::without_javascript_the_area_comes_first,
    Any search_box::a_centre_is_found_by_keyboard_alone,
    Any search_box::a_municipality_is_found_by_all_its_names_and_numbers,
    Any search_box::a_suggestion_can_be_clicked,
    Any search_box::an_unknown_name_is_said_to_be_unknown,
    Any search_box::the_header_leads_to_any_page,
    Any search_box::enter_without_a_choice_leads_to_all_answers,
    Devtools suggestions::the_arrows_go_around_through_no_choice,
    Any suggestions::a_list_that_is_left_is_closed,
    Devtools suggestions::the_keys_of_an_input_method_are_its_own,
    Any suggestions::who_leaves_the_field_while_typing_has_no_list_over_the_page,
    Any suggestions::a_list_that_was_closed_opens_again,
    Any search_box::the_number_of_answers_is_said_once_after_a_pause,
    Any shortcuts::keys_lead_to_the_field,
    Any shortcuts::the_key_alone_can_be_turned_off,
    Devtools suggestions::the_list_fits_a_phone_and_a_thumb,
    Devtools suggestions::nothing_moves_when_the_app_starts_or_the_list_opens,
    Devtools start::on_a_slow_line_the_app_is_asked_for_at_once,
    Devtools start::the_app_starts_by_itself_once_the_page_is_painted,
    Devtools start::a_page_to_read_loads_no_app_until_its_field_is_touched,
    Any start::who_goes_from_page_to_page_gets_the_app,
    Any start::nothing_is_loaded_twice,
    Devtools start::the_app_starts_at_once_when_a_field_is_touched,
    Devtools start::text_typed_before_the_app_has_started_is_kept_and_answered,
    Devtools start::no_letter_is_lost_when_the_gazetteer_comes,
    Devtools start::filters_chosen_before_the_app_has_started_are_kept,
    Devtools first_screen::large_letters_fit_phones,
    Devtools first_screen::choices_are_folded_where_large_letters_leave_no_room_beside_them,
    Devtools first_screen::the_field_and_the_first_hit_are_on_the_first_screen_of_a_phone,
    Devtools first_screen::the_menu_of_a_phone_opens_and_closes,
    Devtools first_screen::the_menu_of_a_phone_needs_no_javascript,
    Devtools first_screen::what_the_choices_give_stays_in_sight,
    Devtools waiting::what_is_asked_for_is_shown_while_the_app_is_on_its_way,
    Devtools waiting::what_is_asked_for_is_shown_while_the_data_are_on_their_way,
    Devtools waiting::where_nothing_is_asked_for_nothing_waits,
    Devtools waiting::a_file_that_never_comes_holds_nothing_up,
    Devtools parts::names_are_answered_before_the_details_have_come,
    Any parts::where_the_details_do_not_come_names_are_found,
    Any parts::where_the_part_for_directories_does_not_come_the_rest_works,
    Devtools parts::a_host_that_calls_webassembly_something_else_serves_both_parts,
    Devtools parts::who_moves_on_before_the_part_for_directories_has_come_has_a_living_page,
    Devtools navigation::links_keep_the_page_before_the_app_has_started,
    Devtools navigation::words_are_sent_before_the_app_has_started,
    Devtools navigation::a_page_that_does_not_come_is_loaded,
    Devtools prefetch::links_in_view_are_fetched_once_somebody_moves_on,
    Any start::the_first_answer_comes_before_the_rest_of_the_content,
    Any prefetch::a_page_is_fetched_once_for_a_step,
    Any prefetch::who_stays_on_a_link_has_its_page_fetched,
    Devtools prefetch::who_saves_data_loads_what_is_pressed,
    Any places::places_are_loaded_when_somebody_searches,
    Devtools places::what_only_the_register_knows_is_not_called_unknown_before_it_is_there,
    Devtools places::a_register_that_never_comes_is_said,
    Any places::a_card_is_given_for_what_is_certain_only,
    Any filters::filters_stand_in_the_address_and_typing_leaves_the_history_alone,
    Any returning::back_from_a_project_leads_to_the_same_filters_and_place,
    Any filters::a_deep_link_sets_the_filters_and_loses_what_is_unknown,
    Any filters::the_title_says_what_a_list_is_of,
    Any filters::a_filter_is_removed_with_a_click,
    Any filters::choices_say_how_many_they_give,
    Any returning::a_list_that_was_made_longer_is_found_so_again,
    Devtools returning::the_place_in_a_list_is_kept_where_finding_it_takes_long,
    Any filters::municipalities_are_filtered_in_place_of_the_whole_list,
    Devtools filters::choices_are_folded_away_on_a_phone,
    Any search::words_in_the_address_are_searched_for,
    Any search::a_municipality_is_answered_with_its_centre,
    Any search::a_county_is_answered_with_its_centres,
    Any search::what_answers_best_stands_first_whatever_it_is,
    Any search::every_kind_leads_to_all_of_it,
    Any search::where_nothing_is_found_there_are_ways_on,
    Any search::where_two_centres_serve_both_are_the_answer,
    Any search::words_that_were_left_out_are_said_to_be,
    Any search::html_in_a_search_is_text,
    Any history::a_search_is_one_step_of_the_history,
    Any history::what_was_typed_last_is_a_step_before_its_answer,
    Any history::the_answer_of_the_front_page_is_in_the_address,
    Any history::places_in_lists_outlive_a_reload,
    Any navigation::a_link_keeps_the_app_and_moves_the_focus_to_the_heading,
    Any navigation::back_and_forward_restore_title_and_place,
    Any navigation::a_link_within_a_page_scrolls_there,
    Devtools navigation::the_last_of_two_clicks_wins,
    Any navigation::a_double_click_is_one_step,
    Any navigation::islands_live_on_pages_that_are_reached_by_links,
    Devtools doing::a_number_is_copied_and_that_is_said,
    Devtools doing::a_page_is_handed_to_another_app,
    Devtools doing::copying_outlives_the_app,
    Devtools doing::where_nothing_can_be_copied_no_button_says_so,
    Devtools doing::a_record_takes_one_sheet_of_paper,
    Devtools doing::paper_has_no_furniture_and_says_where_it_is_from,
    Devtools doing::the_answer_of_the_front_page_is_on_paper_without_its_field,
    Devtools doing::a_list_that_is_cut_says_so_on_paper,
    Devtools downloads::a_list_is_saved_as_it_is_filtered_and_ordered,
    Devtools downloads::municipalities_are_saved_as_they_are_found,
    Any downloads::the_whole_list_has_a_link_of_its_own,
    Any downloads::a_list_whose_file_is_missing_leads_to_its_address,
    Devtools without_javascript::pages_are_complete,
    Devtools without_javascript::the_field_leads_to_the_search_page,
    Any unknown_address::it_is_answered_with_404_and_a_way_on,
    Any unknown_address::a_sentence_mark_behind_an_address_is_no_part_of_it,
    Any unknown_address::the_words_of_an_unknown_address_are_looked_for,
    Any unknown_address::a_host_that_answers_with_the_front_page_changes_nothing,
    Devtools faults::without_webassembly_the_page_stays_usable,
    Devtools faults::without_the_data_the_page_stays_usable,
    Devtools faults::with_data_of_another_build_the_page_stays_usable,
    Devtools faults::a_page_that_was_translated_before_the_app_started_stays_usable,
    Devtools faults::a_page_that_is_translated_while_the_app_runs_stays_usable,
    Devtools faults::what_a_policy_or_an_extension_stops_leaves_the_whole_list,
    Devtools faults::errors_of_others_change_nothing,
    Any policy::what_a_page_does_against_its_policy_is_told,
    Devtools policy::no_other_script_makes_markup_of_a_text,
    Any offline::after_one_visit_every_page_and_the_search_work_without_a_network,
    Any offline::a_page_that_does_not_come_in_time_is_that_of_the_device,
    Any offline::an_unknown_address_is_not_called_anything_else,
    Any offline::a_version_is_replaced_as_a_whole,
    Any offline::in_a_folder_nothing_else_is_touched,
    Any kept::the_worker_can_be_taken_back,
    Devtools kept::the_site_is_kept_once_the_page_has_had_what_it_needs,
    Devtools kept::who_saves_data_keeps_nothing,
    Devtools kept::where_nothing_can_be_kept_everything_works,
    Devtools kept::the_site_can_be_installed,
    Devtools faults::html_that_was_changed_on_its_way_comes_to_life,
    Devtools faults::a_page_that_cannot_be_fetched_is_loaded,
];

fn main() -> ExitCode {
    let mut arguments = Arguments::from_args();
    let browser = match Browser::chosen() {
        Ok(browser) => browser,
        Err(reason) => return refuse(&reason),
    };
    // More sessions wait for each other's processor, and for what the tests give a page as time; other drivers have only one.
    let sessions = if browser == Browser::Chromium { 2 } else { 1 };
    arguments.test_threads.get_or_insert(sessions);
    let stage = if arguments.list {
        None
    } else {
        match Stage::set(browser) {
            Ok(stage) => Some(Arc::new(stage)),
            Err(reason) => return refuse(&reason),
        }
    };
    let trials = TESTS.iter().map(|&(name, needs, test)| {
        let stage = stage.clone();
        let runs = needs == Needs::Any || browser == Browser::Chromium;
        Trial::test(name, move || {
            if let Some(stage) = stage {
                test(&stage);
                // Perhaps of the test beside it: the report names the page.
                assert_eq!(stage.site.violations(), [""; 0], "against the policy");
            }
            Ok(())
        })
        .with_ignored_flag(!runs)
    });
    let conclusion = libtest_mimic::run(&arguments, trials.collect());
    // Ends the driver, and with it every browser that is left.
    drop(stage);
    conclusion.exit_code()
}

fn refuse(reason: &str) -> ExitCode {
    eprintln!("error: {reason}");
    ExitCode::FAILURE
}
