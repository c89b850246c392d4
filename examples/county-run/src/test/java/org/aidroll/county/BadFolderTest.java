package org.aidroll.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.aidroll.county.made.CountyPlan;
import org.aidroll.county.made.MadeCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be read as a county is refused in one line for each reason; what is only bad in part is run and told. */
class BadFolderTest {
    private static final String WHOLE =
            "'division: \"430482\"\nterm: 2020-AUTUMN\nassessment_date: 2020-11-30\npolicy: [county-plan-2020]\n";

    @TempDir
    Path temp;

    private Path in;
    private Path out;

    @BeforeEach
    void a_whole_county() throws IOException {
        in = MadeCounty.write(CountyPlan.small(3), temp.resolve("county")).in();
        out = temp.resolve("out");
    }

    private void refused(String... lines) {
        var run = new Call(in, out);
        assertThat(run.errLines()).containsExactly(lines);
        assertThat(run.status()).isEqualTo(CountyRunMain.NOT_A_COUNTY);
        assertThat(run.out()).isEmpty();
        assertNothingWritten();
    }

    private void assertNothingWritten() {
        try (Stream<Path> beside = Files.list(temp)) {
            assertThat(beside.map(file -> file.getFileName().toString())).containsExactly("county");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was found, by its code; the run itself is done. */
    private List<String> found() throws IOException {
        var run = new Call(in, out);
        assertThat(run.status()).as(run.err()).isEqualTo(CountyRunMain.DONE);
        return Files.readAllLines(out.resolve("findings.csv")).stream()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();
    }

    private void write(String file, String text) {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String file, byte[] bytes) {
        try {
            Files.write(in.resolve(file), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void no_folder_at_all() {
        var run = new Call(temp.resolve("nowhere"), out);
        assertThat(run.errLines()).containsExactly("there is no folder at '" + temp.resolve("nowhere") + "'");
        assertThat(run.status()).isEqualTo(CountyRunMain.NOT_A_COUNTY);
        assertNothingWritten();
    }

    @Test
    void every_needed_file_that_is_missing_is_named_at_once() throws IOException {
        Files.delete(in.resolve("schools.csv"));
        Files.delete(in.resolve("roll.csv"));
        try (Stream<Path> lists = Files.list(in.resolve("registries"))) {
            for (Path file : lists.toList()) {
                Files.delete(file);
            }
        }
        refused(
                "schools.csv is missing; it lists the schools",
                "the roll is missing; it is roll.csv, roll.xlsx or roll.xls",
                "there is no list in registries/; each is NAME.csv, NAME.xlsx or NAME.xls with NAME.yaml");
    }

    @Test
    void two_rolls_are_one_too_many() {
        write("roll.xls", "x");
        refused("there are several rolls: [roll.csv, roll.xls]; keep one");
    }

    @Test
    void two_lists_of_one_name_cannot_be_told_apart() throws IOException {
        Files.copy(in.resolve("registries/orphans.csv"), in.resolve("registries/orphans.xls"));
        refused("two lists in registries/ are called 'orphans'; rename one");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | county.yaml has no keys; it needs division, term, assessment_date and policy",
                "'[' | county.yaml is not YAML: while parsing a flow node",
                "'term: 2020-AUTUMN\nassessment_date: 2020-11-30\npolicy: [county-plan-2020]'"
                        + " | county.yaml: division is missing; it is a division code of 6 digits",
                "'division: \"43\"\nterm: 2020-AUTUMN\nassessment_date: 2020-11-30\npolicy: [county-plan-2020]'"
                        + " | county.yaml: division: '43' is not a division code of 6 digits",
                "'division: \"430482\"\nterm: 2020-WINTER\nassessment_date: 2020-11-30\npolicy: [county-plan-2020]'"
                        + " | county.yaml: term: '2020-WINTER' is not a term such as 2020-AUTUMN",
                "'division: \"430482\"\nterm: 2020-AUTUMN\nassessment_date: 2020-02-30\npolicy: [county-plan-2020]'"
                        + " | county.yaml: assessment_date: '2020-02-30' is not a date such as 2020-11-30",
                "'division: \"430482\"\nterm: 2020-AUTUMN\nassessment_date: 2020-11-30\npolicy: []'"
                        + " | county.yaml: policy names no pack; it is a list such as [county-plan-2020]",
                "'division: \"430482\"\nterm: 2020-AUTUMN\nassessment_date: 2020-11-30\npolicy: [county-plan-2019]'"
                        + " | no policy pack 'county-plan-2019' comes with the engine"
                        + " — Maybe name a folder of your own, or county-plan-2020",
                "'division: \"430482\"\nterm: 2020-AUTUMN\nassessment_date: 2020-11-30\npolicy: [county-plan-2020]\nqouta: 1'"
                        + " | county.yaml: unknown key 'qouta'; the keys are division, term, assessment_date,"
                        + " known_date, policy, quotas, settings",
                WHOLE + "quotas: {senior-grant: many}'"
                        + " | county.yaml: quotas.senior-grant: 'many' is not a number of places, 0 or more",
                WHOLE + "quotas: {senior-grant: -1}'"
                        + " | county.yaml: quotas.senior-grant: '-1' is not a number of places, 0 or more",
                WHOLE + "quotas: 5' | county.yaml: quotas has no keys; each line below it is key: value",
                WHOLE + "settings: {list_age_days: -1}'"
                        + " | county.yaml: settings.list_age_days: '-1' is not a number of days from 0 to 100000",
                WHOLE + "settings: {list_age_days: 100001}'"
                        + " | county.yaml: settings.list_age_days: '100001' is not a number of days from 0 to 100000",
                WHOLE + "settings: {visit_seed: \"\"}' | county.yaml: settings.visit_seed: '' is not one line of text",
                WHOLE
                        + "settings: {visit_bad_share: 2}' | county.yaml: settings.visit_bad_share: '2' is not a share above"
                        + " 0 and at most 1, such as 5/100",
                WHOLE
                        + "settings: {visit_chance: 0}' | county.yaml: settings.visit_chance: '0' is not a share above 0 and"
                        + " at most 1, such as 95/100"
            })
    void a_description_that_is_wrong_is_refused_with_the_key(String yaml, String line) {
        write("county.yaml", yaml);
        refused(line);
    }

    @Test
    void a_pack_of_ones_own_that_is_not_whole_is_refused_with_its_line() throws IOException {
        Files.createDirectories(in.resolve("own"));
        write("own/pack.yaml", "id: own\nversion: \"1\"\nlabel: {zh: 自定, en: own}\nfrom: 2020-01-01\nbenefits: []\n");
        write("county.yaml", Files.readString(in.resolve("county.yaml")).replaceAll("policy:.*", "policy: [own]"));
        refused("policy pack own cannot be used: — sources.yaml:1: the file is missing"
                + " — categories.yaml:1: the file is missing");
    }

    @Test
    void results_are_never_written_over() throws IOException {
        Files.createDirectories(out);
        Files.writeString(out.resolve("mine.txt"), "keep");
        var run = new Call(in, out);
        assertThat(run.errLines()).containsExactly("'" + out + "' is not empty; name a folder that is new or empty");
        assertThat(run.status()).isEqualTo(CountyRunMain.NOT_A_COUNTY);
        assertThat(out.resolve("mine.txt")).hasContent("keep");
    }

    @Test
    void an_empty_folder_for_the_results_is_as_good_as_none() throws IOException {
        Files.createDirectories(out);
        assertThat(new Call(in, out).status()).isEqualTo(CountyRunMain.DONE);
        assertThat(out.resolve("summary.json")).exists();
    }

    @Test
    void a_roll_without_a_header_is_refused() {
        write("roll.csv", "a,b,c\n1,2,3\n");
        refused("roll.csv cannot be read: No line has the headers that are needed: name, school_code, stage, grade,"
                + " status — Maybe name the columns in the list's description");
    }

    @Test
    void a_roll_of_no_rows_is_refused() throws IOException {
        String header = Files.readAllLines(in.resolve("roll.csv")).get(0);
        write("roll.csv", header + "\n");
        refused("roll.csv cannot be read: There is no row below the header");
    }

    @Test
    void a_roll_that_is_cut_off_keeps_the_rows_before_and_says_so() throws IOException {
        byte[] roll = Files.readAllBytes(in.resolve("roll.csv"));
        write("roll.csv", Arrays.copyOf(roll, roll.length / 2));
        assertThat(new Call(in, out).status()).isEqualTo(CountyRunMain.DONE);
    }

    @Test
    void a_list_that_cannot_be_read_is_told_and_the_others_are_used() throws IOException {
        Path list = in.resolve("registries/poverty.xlsx");
        byte[] bytes = Files.readAllBytes(list);
        write("registries/poverty.xlsx", Arrays.copyOf(bytes, bytes.length / 3));
        assertThat(found()).containsOnlyOnce("FILE_UNREADABLE");
    }

    @Test
    void a_list_that_is_really_a_web_page_is_told() throws IOException {
        write("registries/poverty.xlsx", "<html><body><table><tr><td>姓名</td></tr></table></body></html>");
        assertThat(found()).containsOnlyOnce("FILE_IS_HTML");
    }

    @Test
    void a_list_without_its_description_is_told() throws IOException {
        Files.delete(in.resolve("registries/orphans.yaml"));
        assertThat(found()).containsOnlyOnce("REGISTRY_DESCRIPTION");
    }

    @Test
    void without_payments_nothing_is_reconciled_and_the_summary_says_so() throws IOException {
        Files.delete(in.resolve("payments.csv"));
        assertThat(new Call(in, out).status()).isEqualTo(CountyRunMain.DONE);
        assertThat(Files.readAllLines(out.resolve("reconciliation.csv"))).hasSize(1);
        assertThat(out.resolve("summary.json")).content().contains("payments.csv: not in the folder");
    }

    @Test
    void without_fees_a_waiver_is_open_and_told_for_each_pupil() throws IOException {
        Files.delete(in.resolve("fees.csv"));
        assertThat(found()).contains("FEE_UNKNOWN");
        assertThat(out.resolve("entitlements.csv")).content().doesNotContain("waiver");
    }

    @Test
    void a_file_in_another_encoding_is_read_by_its_content() throws IOException {
        new Call(in, out);
        String roll = Files.readString(in.resolve("roll.csv")).replace("\uFEFF", "");
        write("roll.csv", roll.getBytes(Charset.forName("GB18030")));
        Path again = temp.resolve("again");
        assertThat(new Call(in, again).status()).isEqualTo(CountyRunMain.DONE);
        assertThat(again.resolve("entitlements.csv")).hasSameTextualContentAs(out.resolve("entitlements.csv"));
    }

    @Test
    void the_command_line_says_how_it_is_used() {
        assertThat(new Call("--help").out()).startsWith("county-run works out student aid");
        assertThat(new Call("--help").status()).isEqualTo(CountyRunMain.DONE);
        assertThat(new Call("--version").out()).startsWith("county-run ");
        for (var wrong : List.of(new Call(), new Call("one"), new Call("a", "b", "c"), new Call("--hepl", "b"))) {
            assertThat(wrong.status()).isEqualTo(CountyRunMain.NOT_A_COUNTY);
            assertThat(wrong.errLines()).containsExactly("county-run takes two folders, IN and OUT; --help says more");
        }
    }
}
