package org.aidroll.sis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.roll.Student;
import org.aidroll.sis.store.AidStore;
import org.aidroll.sis.store.AuditLog;
import org.aidroll.sis.testhost.TestHost;
import org.aidroll.sis.verify.AuditChain;
import org.aidroll.sis.verify.AuditEntry;
import org.aidroll.testkit.AidTestKit;
import org.aidroll.testkit.Pupils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who saw and did what is written down, and nothing of it is a name or a number of a pupil. */
class AuditInHostTest {
    private static final Student PUPIL = Pupils.boarder("1001").build();
    private static final List<String> OURS = List.of("X-AidRoll", "1");

    @TempDir
    Path home;

    @Test
    void every_view_and_every_act_has_its_entry_and_the_chain_is_whole() {
        try (var host = new TestHost(home)
                .set("aidroll.permission.COUNTY", "aid.case.read@all,aid.link.decide@all,aid.lists.write@all")
                .pupil(PUPIL)
                .list("poverty", "POVERTY", Pupils.boarder("1001").named("别人").build())
                .start()
                .ready()) {
            host.get("clerk", "/aidroll/api/students/1001/panel");
            host.get("clerk", "/aidroll/api/students/1001/card");
            host.get("other-clerk", "/aidroll/api/students/1001/panel");
            Matcher id = Pattern.compile("\"id\":\"([^\"]+)\"")
                    .matcher(host.get("county", "/aidroll/api/review").body());
            assertThat(id.find()).isTrue();
            host.send(
                    "POST",
                    "county",
                    "/aidroll/api/review/" + id.group(1),
                    "{\"verdict\": \"LINK\", \"reason\": \"曾用名\", \"version\": 0}",
                    "X-AidRoll",
                    "1");
            host.importing("county", "/aidroll/admin/registries?dryRun=true", "list", "poverty.csv", "姓名,身份证号\n别人,x\n");
            host.stopApplication();
        }

        try (var store = AidStore.open(home, AidTestKit.clock("2020-11-30"))) {
            List<AuditEntry> entries = new AuditLog(store, AidTestKit.clock("2020-11-30")).all();

            assertThat(entries)
                    .extracting(AuditEntry::login, AuditEntry::action, AuditEntry::object)
                    .containsExactly(
                            tuple("clerk", "PANEL_SEEN", "1001"),
                            tuple("clerk", "CARD_SEEN", "1001"),
                            tuple("county", "REVIEW_SEEN", "1001"),
                            tuple("county", "LINK_RULED", "poverty:2 1001 LINK 1"),
                            tuple("county", "LIST_TRIED", "poverty"),
                            tuple("county", "IMPORT_SEEN", "poverty 1001"));
            assertThat(AuditChain.problem(entries)).isEmpty();
            assertThat(entries.toString()
                            + entries.stream().map(AuditEntry::object).toList())
                    .doesNotContain(
                            PUPIL.name().written(),
                            PUPIL.id().map(WrittenId::raw).orElseThrow());
        }
    }
}
