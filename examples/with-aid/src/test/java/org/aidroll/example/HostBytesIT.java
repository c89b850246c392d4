package org.aidroll.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What the plugin does to the host's bytes: one tag on the pages it was told of, nothing anywhere else. */
class HostBytesIT {
    private static final String TAG = "<script type=\"module\" src=\"/roll/aidroll/mount.js?v=";
    private static final String PUPIL_PAGE = "/students/S0010699";
    private static final List<String> PAGES = List.of(
            "/",
            "/students",
            PUPIL_PAGE,
            "/students/S0010146",
            "/students/nobody",
            "/schools",
            "/nowhere",
            "/static/roll.css");

    @Test
    void a_host_without_the_jar_and_one_with_the_plugin_switched_off_give_the_same_bytes() throws Exception {
        assertThat(pages(HostProcess.hostSis("-Daidroll.enabled=false"), Account.CLERK))
                .isEqualTo(pages(HostProcess.hostSisAlone(), Account.CLERK));
    }

    @Test
    void the_plugin_adds_one_tag_to_pages_and_changes_nothing_else() throws Exception {
        Map<String, String> plain = pages(HostProcess.hostSisAlone(), Account.CLERK);
        Map<String, String> withAid = pages(HostProcess.hostSis(), Account.CLERK);
        assertThat(withAid.get(PUPIL_PAGE)).contains(TAG);
        assertThat(withoutTag(withAid)).isEqualTo(plain);
        assertThat(withAid.get("/static/roll.css")).isEqualTo(plain.get("/static/roll.css"));
    }

    @Test
    void a_person_without_rights_gets_the_host_and_nothing_of_ours() throws Exception {
        Map<String, String> plain = pages(HostProcess.hostSisAlone(), Account.CANTEEN);
        assertThat(pages(HostProcess.hostSis(), Account.CANTEEN)).isEqualTo(plain);
        assertThat(plain.get(PUPIL_PAGE)).startsWith("200").contains("student-card");
    }

    /** Status, type and body of each page, by address. */
    private static Map<String, String> pages(HostProcess host, Account account) throws Exception {
        try (host) {
            var session = HostSisSession.login(host, account);
            Map<String, String> pages = new TreeMap<>();
            for (String path : PAGES) {
                var page = session.get(path);
                pages.put(
                        path,
                        page.statusCode() + " "
                                + page.headers().firstValue("Content-Type").orElse("") + "\n" + page.body());
            }
            return pages;
        }
    }

    private static Map<String, String> withoutTag(Map<String, String> pages) {
        Map<String, String> without = new TreeMap<>();
        pages.forEach(
                (path, page) -> without.put(path, page.replaceFirst("<script type=\"module\"[^>]*></script>", "")));
        return without;
    }
}
