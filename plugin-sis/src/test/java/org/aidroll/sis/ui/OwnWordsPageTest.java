package org.aidroll.sis.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A host's own words stand on each page in the place of what the page says itself. */
class OwnWordsPageTest extends BrowserTest {

    /** The page's name, address, script, element, what it asks and is answeredand a word of its. */
    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of(
                        "roster",
                        "roster",
                        "aid-roster",
                        "api/roster",
                        RosterPageTest.VIEW.formatted(0, "", "", "null", "null", "null"),
                        "states.DUE"),
                Arguments.of(
                        "statistics",
                        "statistics",
                        "aid-statistics",
                        "api/statistics",
                        StatisticsPageTest.VIEW.formatted(
                                "[\"COUNTY\", \"TOWNSHIP\"]", "null", "", StatisticsPageTest.FOUR),
                        "levels.TOWNSHIP"),
                Arguments.of(
                        "review", "admin/review", "aid-review-queue", "api/review", SampleReviews.two(), "fields.name"),
                Arguments.of("lists", "admin/lists", "aid-lists", "api/lists", SampleLists.three(), "upload"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void in_the_place_of_ours(String name, String address, String element, String asked, String answer, String key) {
        String script = "/sis/aidroll/" + name + "-page.js";
        site.settings(BY_PATH.replace(
                        "\"token\": null,",
                        "\"token\": null, \"words\": {\"zh\": {\"heading\": \"面板的话\", \"other.heading\": \"别页的话\", \""
                                + name + ".heading\": \"本县自己的标题\", \"" + name + "." + key + "\": \"本县自己的词\", \""
                                + name + ".language\": \"en\", \"" + name + ".no.such\": \"x\", \"" + name
                                + ".__proto__.x\": \"y\"}, \"en\": {\"" + name + ".heading\": \"County\"}},"))
                .answers(asked, HostSite.Answer.json(answer))
                .answers(
                        address,
                        HostSite.Answer.html(
                                "<!DOCTYPE html><html lang='zh-CN'><head><meta charset='UTF-8'><title>x</title>"
                                        + "<script type='module' src='" + script + "'></script></head><body><" + element
                                        + " locale='zh-CN'></" + element + "></body></html>"));
        visit("/aidroll/" + address);
        page.locator(element + "[state='ready']").waitFor();

        String text = page.locator(element).locator("section").first().innerText();
        assertThat(text).contains("本县自己的标题", "本县自己的词").doesNotContain("面板的话", "别页的话");
        assertThat(page.locator(element).locator("section").first().getAttribute("lang"))
                .isEqualTo("zh-CN");
    }
}
