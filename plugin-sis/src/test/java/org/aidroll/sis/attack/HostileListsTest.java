package org.aidroll.sis.attack;

import static org.aidroll.sis.testhost.Answers.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.aidroll.sis.testhost.TestHost;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are made to break whoever opens them, put in by the door that everybody uses. */
class HostileListsTest {
    private static final String STORE = "/aidroll/admin/registries";
    private static final String DESCRIPTION = "department: 民政局\ncategory: DIBAO\n";
    private static final String SECRET = "the-secret-of-the-server";
    private static final String PRE = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><!DOCTYPE worksheet [%s]><worksheet"
            + " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\">"
            + "<c r=\"A1\" t=\"inlineStr\"><is><t>%s</t></is></c></row></sheetData></worksheet>";

    @TempDir
    static Path home;

    private static AttackedHost attacked;
    private static TestHost host;
    private Object before;

    /** A file, what it is, and what it is refused for. */
    record Hostile(String what, String why, String name, byte[] bytes) {
        @Override
        public String toString() {
            return what;
        }
    }

    @BeforeAll
    static void start() throws IOException {
        attacked = new AttackedHost(home).start();
        host = attacked.host();
        Files.writeString(home.resolve("secret.txt"), SECRET);
    }

    @AfterAll
    static void stop() {
        attacked.close();
    }

    @BeforeEach
    void look() {
        before = attacked.kept(Set.of("aid_audit"));
    }

    static Stream<Hostile> hostile() {
        String file = home.resolve("secret.txt").toUri().toString();
        return Stream.of(
                workbook("a file by an entity", "DTD", PRE.formatted("<!ENTITY a SYSTEM \"" + file + "\">", "&a;")),
                workbook(
                        "a file by an entity of parameters",
                        "DTD",
                        PRE.formatted("<!ENTITY % a SYSTEM \"" + file + "\"> %a;", "x")),
                workbook(
                        "an address by an entity",
                        "DTD",
                        PRE.formatted("<!ENTITY a SYSTEM \"http://127.0.0.1:9/\">", "&a;")),
                workbook("a billion laughs", "DTD", PRE.formatted(laughs(), "&l9;")),
                workbook("a sheet that is none", "DAMAGED_XML", "<worksheet><sheetData><row><c"),
                zip("a bomb", "超出上限", "bomb.xlsx", "xl/worksheets/sheet1.xml", bomb()),
                zip(
                        "no workbook at all",
                        "NOT_A_WORKBOOK",
                        "none.xlsx",
                        "evil.sh",
                        "#!/bin/sh".getBytes(StandardCharsets.UTF_8)),
                zip(
                        "a part that climbs out",
                        "NOT_A_WORKBOOK",
                        "climb.xlsx",
                        "../../../aidroll.properties",
                        new byte[10]),
                twice(),
                new Hostile("the beginning of a zip", "DAMAGED_ZIP", "cut.xlsx", new byte[] {'P', 'K', 3, 4, 20, 0}),
                new Hostile("an old workbook that is none", "NOT_A_TABLE", "old.xls", new byte[] {
                    (byte) 0xD0, (byte) 0xCF, 0x11, 0
                }),
                new Hostile("nothing", "EMPTY", "empty.csv", new byte[0]),
                new Hostile("zeros", "NOT_A_TABLE", "zeros.csv", new byte[100_000]),
                new Hostile(
                        "a quote that never ends",
                        "超出上限",
                        "quote.csv",
                        ("姓名,身份证号\n\"" + "x".repeat(3_000_000)).getBytes(StandardCharsets.UTF_8)),
                new Hostile(
                        "commas alone",
                        "COLUMNS",
                        "commas.csv",
                        ",".repeat(2_000_000).getBytes(StandardCharsets.UTF_8)));
    }

    /** A sheet that begins as one, and is a row of blanks as long as a hundred thousand rows. */
    private static byte[] bomb() {
        byte[] bytes = new byte[300_000_000];
        Arrays.fill(bytes, (byte) ' ');
        byte[] begin = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                .getBytes(StandardCharsets.UTF_8);
        System.arraycopy(begin, 0, bytes, 0, begin.length);
        return bytes;
    }

    private static String laughs() {
        var entities = new StringBuilder("<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 10; i++) {
            entities.append("<!ENTITY l").append(i).append(" \"");
            entities.append(("&l" + (i - 1) + ";").repeat(10)).append("\">");
        }
        return entities.toString();
    }

    private static Hostile workbook(String what, String why, String sheet) {
        return zip(what, why, "list.xlsx", "xl/worksheets/sheet1.xml", sheet.getBytes(StandardCharsets.UTF_8));
    }

    /** A workbook in which one part is this. */
    private static Hostile zip(String what, String why, String name, String part, byte[] content) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", TYPES);
            put(zip, "_rels/.rels", RELATIONS);
            put(zip, "xl/workbook.xml", WORKBOOK);
            put(zip, "xl/_rels/workbook.xml.rels", SHEETS);
            zip.putNextEntry(new ZipEntry(part));
            zip.write(content);
        } catch (IOException never) {
            throw new IllegalStateException(never);
        }
        return new Hostile(what, why, name, bytes.toByteArray());
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** Two parts of one name: what one program checks is not what another reads. */
    private static Hostile twice() {
        byte[] bytes = zip("", "", "", "xl/workbooX.xml", "<workbook/>".getBytes(StandardCharsets.UTF_8)).bytes;
        String text = new String(bytes, StandardCharsets.ISO_8859_1).replace("workbooX", "workbook");
        return new Hostile(
                "one part twice", "DUPLICATE_PART", "twice.xlsx", text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static final String TYPES =
            "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                    + "<Default Extension=\"rels\""
                    + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default"
                    + " Extension=\"xml\" ContentType=\"application/xml\"/></Types>";
    private static final String RELATIONS = "<?xml version=\"1.0\"?><Relationships"
            + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\""
            + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
            + " Target=\"xl/workbook.xml\"/></Relationships>";
    private static final String WORKBOOK =
            "<?xml version=\"1.0\"?><workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet"
                    + " name=\"=1+1\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>";
    private static final String SHEETS = "<?xml version=\"1.0\"?><Relationships"
            + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\""
            + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\""
            + " Target=\"worksheets/sheet1.xml\"/></Relationships>";

    @ParameterizedTest
    @MethodSource("hostile")
    void it_is_told_and_not_taken_and_gives_nothing_away(Hostile file) {
        HttpResponse<String> begun = host.form("all", STORE + "?lang=zh", file.bytes, file.name, DESCRIPTION);
        HttpResponse<String> over = begun.statusCode() == 202 ? host.imported("all", begun) : begun;

        assertThat(over.statusCode()).isLessThan(500);
        assertThat(over.body())
                .contains("UNUSABLE", "CRITICAL", file.why)
                .doesNotContain("PUT_IN", SECRET, home.toString(), "Exception", "\tat ");
        assertThat(attacked.kept(Set.of("aid_audit"))).isEqualTo(before);
        assertThat(host.get("all", "/aidroll/api/students/1001/panel").statusCode())
                .isEqualTo(200);
    }

    @Test
    void of_one_list_put_in_twice_at_one_moment_one_import_is_made_and_the_next_changes_nothing() throws Exception {
        String[] parts = GoodBodies.list("twice", AttackedHost.PUPIL);
        var gate = new CyclicBarrier(4);
        var threads = Executors.newFixedThreadPool(4);
        List<Future<HttpResponse<String>>> answers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            answers.add(threads.submit(() -> {
                gate.await();
                return host.form("all", STORE, List.of("X-AidRoll", "1"), parts);
            }));
        }
        List<HttpResponse<String>> begun = new ArrayList<>();
        for (var answer : answers) {
            assertThat(answer.get().statusCode()).isIn(202, 409);
            if (answer.get().statusCode() == 202) {
                begun.add(answer.get());
            }
        }
        threads.shutdown();

        List<String> endings = new ArrayList<>();
        for (var one : begun) {
            JsonNode over = json(host.imported("all", one));
            endings.add(over.at("/result/ending").asText());
        }
        assertThat(endings).containsOnlyOnce("PUT_IN");
        var once = attacked.kept(Set.of("aid_audit"));
        JsonNode again = json(host.importing("all", STORE, parts));
        assertThat(again.at("/result/ending").asText()).isEqualTo("UNCHANGED");
        assertThat(attacked.kept(Set.of("aid_audit"))).isEqualTo(once);
    }
}
