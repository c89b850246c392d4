package org.aidroll.sis.attack;

import static org.aidroll.sis.testhost.Answers.json;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidroll.api.roll.Student;
import org.aidroll.sis.host.Capability;
import org.aidroll.sis.testhost.SchoolDatabase;
import org.aidroll.sis.testhost.TestHost;
import org.aidroll.sis.web.ServedAddress;
import org.aidroll.testkit.Pupils;
import org.apache.catalina.core.StandardWrapper;
import org.h2.jdbcx.JdbcDataSource;

/**
 * A host under attack: one pupil of one school on whom everything can be asked and done, a person for each right alone, and
 * a look into the tables from outside. The person {@code all} has every right over everybody.
 */
final class AttackedHost implements AutoCloseable {
    static final Student PUPIL = Pupils.boarder("1001").build();
    static final Student ELSEWHERE =
            Pupils.boarder("2001").at(SchoolDatabase.OTHER_SCHOOL).build();
    /** Tables in which a look at something leaves what it saw: who looked, and what was decided of the pupil then. */
    static final Set<String> OF_LOOKS = Set.of("aid_audit", "aid_decision", "aid_roster", "aid_roster_line");

    /** A teacher works for another class of the pupil's school. */
    private static final String IDENTITY =
            "SELECT u.real_name, r.role, r.school AS school_code, CASE WHEN r.role = 'CLASS' THEN '9班' END AS class_name"
                    + " FROM sys_user u LEFT JOIN sys_user_role r ON r.username = u.username"
                    + " WHERE u.username = :user";
    /** Rights over what belongs to all schools: settings that grant them for one are refused. */
    private static final Set<Capability> NEVER_IN_PART =
            EnumSet.of(Capability.LISTS_WRITE, Capability.PRIVACY, Capability.AUDIT_READ);

    /** Which server leads, written every few seconds. */
    private static final String OF_CLOCKS = "aid_leader";

    static final String[] OURS = {"X-AidRoll", "1", "Content-Type", "application/json"};

    private final Path home;
    private final TestHost host;
    private final JdbcDataSource tables = new JdbcDataSource();
    private String rulingId = "";
    private String importId = "";

    AttackedHost(Path home) {
        this.home = home;
        tables.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1");
        host = new TestHost(home)
                .set("aidroll.identity.sql", IDENTITY)
                .set("aidroll.permission.ALL", everything("@all", Set.of()))
                .set("aidroll.permission.CLASS", everything("@class", NEVER_IN_PART))
                .set("aidroll.permission.SCHOOL", everything("@school", NEVER_IN_PART))
                .pupil(PUPIL)
                .pupil(ELSEWHERE)
                .list("poverty", "POVERTY", PUPIL, ELSEWHERE)
                .list("disabled", "DISABLED", Pupils.boarder("1001").named("别人").build());
        host.school()
                .user("all", "ALL", null)
                .user("school", "SCHOOL", SchoolDatabase.SCHOOL)
                .user("other-school", "SCHOOL", SchoolDatabase.OTHER_SCHOOL)
                .user("other-class", "CLASS", SchoolDatabase.SCHOOL)
                .user("nothing", null, null);
        GoodBodies.KEYS.forEach((name, key) -> host.file("keys/" + name + ".key", key));
        for (Capability capability : Capability.values()) {
            host.set("aidroll.permission." + role(capability), capability.key() + "@all");
            host.school().user(capability.key(), role(capability), null);
        }
    }

    private static String everything(String reach, Set<Capability> but) {
        return Arrays.stream(Capability.values())
                .filter(capability -> !but.contains(capability))
                .map(capability -> capability.key() + reach)
                .collect(Collectors.joining(","));
    }

    private static String role(Capability capability) {
        return "ONLY_" + capability.name();
    }

    /** Starts it with its tables where they can be looked into, a row to decide about, a word to take back and an import. */
    AttackedHost start() {
        host.storeIn(tables).start().ready();
        rulingId = json(host.get("all", "/aidroll/api/review")).at("/open/0/id").asText();
        must(200, host.send("POST", "all", "/aidroll/api/students/1001/categories", GoodBodies.ASSERTION, OURS));
        var done = host.importing("all", "/aidroll/admin/registries?dryRun=true", GoodBodies.list("dibao", PUPIL));
        importId = json(done).at("/id").asText();
        must(200, host.get("all", "/aidroll/api/imports/" + importId));
        must(200, host.get("all", "/aidroll/api/roster")); // kept now, not while a test counts rows
        return this;
    }

    private static void must(int status, HttpResponse<String> response) {
        if (response.statusCode() != status) {
            throw new IllegalStateException(response.statusCode() + " " + response.body());
        }
    }

    TestHost host() {
        return host;
    }

    /** Every address there is, each one that a later version adds as well. */
    List<ServedAddress> addresses() {
        try {
            var servlet = (StandardWrapper) host.context().findChild("aidroll");
            if (servlet.getServlet() == null) {
                servlet.load();
            }
            return ServedAddress.of(servlet.getServlet());
        } catch (ServletException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    /** But for those that take a photograph, which is no form: DocumentInHostTest sends what is none. */
    List<ServedAddress> posts() {
        return addresses().stream()
                .filter(ServedAddress::isPost)
                .filter(address -> !address.template().startsWith("/api/efile/*/files/"))
                .toList();
    }

    /** But for those of a photograph, of which none is kept here: DocumentInHostTest looks at one. */
    List<ServedAddress> gets() {
        return addresses().stream()
                .filter(address -> !address.isPost())
                .filter(address -> !address.template().startsWith("/api/documents/"))
                .toList();
    }

    /** The address about the pupil, the pupil's row, the pupil's category or the import. */
    String full(ServedAddress address) {
        List<String> values = new ArrayList<>();
        for (int place = 0; place < address.places(); place++) {
            values.add(place > 0 ? second(address.template()) : first(address.template()));
        }
        return address.at(values);
    }

    private static String second(String template) {
        return template.startsWith("/api/efile/") ? "PUPIL_ID.FRONT" : "DIBAO";
    }

    private String first(String template) {
        if (template.startsWith("/api/review/")) {
            return rulingId;
        }
        return template.startsWith("/api/imports/") ? importId : "1001";
    }

    /** What is asked there by a page of ours, with a body that would be taken. */
    HttpResponse<String> ask(String login, ServedAddress address) {
        if (!address.isPost()) {
            return host.get(login, full(address));
        }
        return GoodBodies.isForm(address)
                ? host.form(login, full(address), List.of("X-AidRoll", "1"), GoodBodies.list("dibao", PUPIL))
                : host.send("POST", login, full(address), GoodBodies.of(address), OURS);
    }

    /** Every row of every table but these, and every file of the lists, as text. */
    Map<String, List<String>> kept(Set<String> but) {
        Map<String, List<String>> all = new TreeMap<>();
        try (Connection connection = tables.getConnection();
                ResultSet names = connection.getMetaData().getTables(null, "public", "aid_%", null)) {
            while (names.next()) {
                String name = names.getString("TABLE_NAME");
                if (!but.contains(name) && !name.equals(OF_CLOCKS)) {
                    all.put(name, rows(connection, name));
                }
            }
        } catch (SQLException wrong) {
            throw new IllegalStateException(wrong);
        }
        if (all.size() < 8) {
            throw new IllegalStateException("where are the tables? " + all.keySet());
        }
        all.put("lists", files());
        return all;
    }

    private static List<String> rows(Connection connection, String table) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("SELECT * FROM " + table)) {
            while (found.next()) {
                var row = new StringBuilder();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    row.append(found.getString(i)).append('|');
                }
                rows.add(row.toString());
            }
        }
        rows.sort(null);
        return rows;
    }

    private List<String> files() {
        try (Stream<Path> files = Files.walk(home.resolve("registries"))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> home.relativize(file) + " " + text(file))
                    .sorted()
                    .toList();
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    @Override
    public void close() {
        host.close();
    }
}
