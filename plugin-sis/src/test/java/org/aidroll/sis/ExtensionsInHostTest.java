package org.aidroll.sis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.aidroll.sis.host.DocumentStore;
import org.aidroll.sis.host.IdentityResolver;
import org.aidroll.sis.host.PermissionCheck;
import org.aidroll.sis.host.RollReader;
import org.aidroll.sis.testhost.Courier;
import org.aidroll.sis.testhost.OtherVendorRoll;
import org.aidroll.sis.testhost.Photographs;
import org.aidroll.sis.testhost.PluginJars;
import org.aidroll.sis.testhost.StudentPage;
import org.aidroll.sis.testhost.TestHost;
import org.aidroll.sis.testhost.VendorDocuments;
import org.aidroll.sis.testhost.VendorIdentity;
import org.aidroll.sis.testhost.VendorRoll;
import org.aidroll.sis.testhost.VendorVeto;
import org.aidroll.testkit.Pupils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Classes of a vendor in the application's lib folder, found by ServiceLoader. */
class ExtensionsInHostTest {
    private static final String PANEL = "/aidroll/api/students/" + VendorRoll.KEY + "/panel";

    @TempDir
    Path home;

    @TempDir
    Path lib;

    @TempDir
    Path classes;

    private TestHost host;

    @BeforeEach
    void build() {
        host = new TestHost(home).lib(lib);
    }

    @AfterEach
    void close() {
        host.close();
    }

    private void service(Class<?> type, String implementation) throws IOException {
        Path services = Files.createDirectories(classes.resolve("META-INF/services"));
        Files.writeString(services.resolve(type.getName()), implementation);
        PluginJars.jar(classes, lib.resolve("vendor.jar"));
    }

    @Test
    void a_vendors_roll_takes_the_place_of_the_sql() throws IOException {
        service(RollReader.class, VendorRoll.class.getName());
        host.without("aidroll.roll.find-sql")
                .without("aidroll.roll.all-sql")
                .start()
                .ready();

        assertThat(host.get("clerk", PANEL).statusCode()).isEqualTo(200);
        assertThat(host.get("other-clerk", PANEL).statusCode()).isEqualTo(404);
    }

    @Test
    void a_vendors_identity_needs_no_sql_and_no_database() throws IOException {
        service(IdentityResolver.class, VendorIdentity.class.getName());
        host.without("aidroll.identity.sql").start().ready();

        assertThat(host.get(null, PANEL).statusCode()).isEqualTo(401);
        assertThat(host.get(null, PANEL, "Authorization", "Bearer county").statusCode())
                .isEqualTo(404);
        assertThat(host.get(null, "/aidroll/admin/diagnostics", "Authorization", "Bearer county")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_vendors_store_of_documents_is_handed_nothing_but_sealed_bytes() throws IOException {
        VendorDocuments.HANDED.clear();
        service(DocumentStore.class, VendorDocuments.class.getName());
        host.set("aidroll.permission.CLERK", "aid.case.read@school,aid.document.write@school")
                .pupil(Pupils.boarder("1001").build())
                .start()
                .ready();
        var answer =
                new Courier(host).post("clerk", "/aidroll/api/efile/1001/files/PUPIL_ID.FRONT", Photographs.sharp(1));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(VendorDocuments.HANDED).hasSize(1);
        assertThat(new String(VendorDocuments.HANDED.values().iterator().next(), StandardCharsets.ISO_8859_1))
                .doesNotContain("JFIF");
        assertThat(home.resolve("documents")).doesNotExist();
    }

    @Test
    void a_vendors_roll_that_cannot_be_made_is_said_to_be() throws IOException {
        service(RollReader.class, "com.example.NoSuchClass");
        host.start();
        host.until(() -> host.diagnosticsFile().contains("FAILS\tthe roll\tthe host's RollReader cannot be made: "));

        assertThat(host.get("clerk", PANEL).statusCode()).isEqualTo(503);
    }

    @Test
    void as_long_as_a_vendors_permissions_cannot_be_made_nobody_is_answered() throws IOException {
        service(PermissionCheck.class, "com.example.NoSuchClass");
        host.pupil(Pupils.boarder("1").build()).start();
        host.until(() -> host.diagnosticsFile()
                .contains("FAILS\tthe host's permissions\tthe host's PermissionCheck cannot be made: "));

        assertThat(host.get("clerk", "/aidroll/api/students/1/panel").statusCode())
                .isEqualTo(503);
        assertThat(host.get("clerk", "/students/1").body()).isEqualTo(StudentPage.PAGE);
    }

    @Test
    void a_vendors_permissions_take_away_and_never_give() throws IOException {
        service(PermissionCheck.class, VendorVeto.class.getName());
        host.pupil(Pupils.boarder("1").build())
                .pupil(Pupils.boarder(VendorVeto.SECRET).build())
                .start()
                .ready();

        assertThat(host.get("clerk", "/aidroll/api/students/1/panel").statusCode())
                .isEqualTo(200);
        assertThat(host.get("clerk", "/aidroll/api/students/" + VendorVeto.SECRET + "/panel")
                        .statusCode())
                .isEqualTo(404);
        assertThat(host.get("other-clerk", "/aidroll/api/students/1/panel").statusCode())
                .isEqualTo(404);
        assertThat(host.get("clerk", "/aidroll/admin/diagnostics").statusCode()).isEqualTo(404);
    }

    @Test
    void of_two_vendors_rolls_the_first_is_taken_and_diagnostics_says_so() throws IOException {
        service(RollReader.class, VendorRoll.class.getName() + "\n" + OtherVendorRoll.class.getName());
        host.start().ready();

        assertThat(host.get("clerk", PANEL).statusCode()).isEqualTo(200);
        assertThat(host.diagnosticsFile())
                .contains("NOTE\textension RollReader\t" + VendorRoll.class.getName() + ", not used: "
                        + OtherVendorRoll.class.getName());
    }
}
