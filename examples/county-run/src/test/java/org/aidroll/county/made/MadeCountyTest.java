package org.aidroll.county.made;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MadeCountyTest {
    @TempDir
    static Path folder;

    private static MadeCounty small;
    private static MadeCounty dirty;

    @BeforeAll
    static void make() throws IOException {
        small = MadeCounty.write(CountyPlan.small(71), folder.resolve("small"));
        dirty = MadeCounty.write(CountyPlan.dirty(72), folder.resolve("dirty"));
    }

    @Test
    void theSeedAloneGivesEveryFileAgain() throws IOException {
        MadeCounty again = MadeCounty.write(CountyPlan.dirty(72), folder.resolve("again"));
        assertThat(digests(again)).hasSize(20).containsExactlyEntriesOf(digests(dirty));
    }

    @Test
    void anotherSeedInventsOtherNumbersButForAFewByChance() throws IOException {
        MadeCounty other = MadeCounty.write(CountyPlan.dirty(73), folder.resolve("other"));
        Set<String> common = numbers(other);
        common.retainAll(numbers(dirty));
        assertThat(common).hasSizeLessThan(20);
    }

    @Test
    void theFolderHoldsWhatTheFormatNeeds() {
        for (String file : List.of("county.yaml", "schools.csv", "fees.csv", "roll.csv", "payments.csv")) {
            assertThat(dirty.in().resolve(file)).isNotEmptyFile();
        }
        for (String stem : List.of("poverty", "dibao", "disabled", "orphans", "upstream", "edge")) {
            assertThat(dirty.in().resolve("registries/" + stem + ".yaml"))
                    .content()
                    .contains("department: ", "categor");
        }
    }

    @Test
    void aCountyHasAsManyPupilsAndRegistryRowsAsThePlanSays() throws IOException {
        assertThat(truth(dirty, "pupils")).hasSize(dirty.plan().pupils() + 1);
        assertThat(truth(dirty, "links")).hasSize(dirty.plan().registryRows() + 1);
        assertThat(truth(small, "links")).hasSize(small.plan().registryRows() + 1);
    }

    @Test
    void everyIdentityNumberIsOfTheInventedCountiesAndEndsInItsCheckCharacter() throws IOException {
        Set<String> written = numbers(small);
        assertThat(written)
                .hasSizeGreaterThan(2_000)
                .allMatch(ResidentNumbers::valid)
                .allMatch(id -> id.startsWith(small.plan().division()) || id.startsWith(Enrolments.OUTSIDE));
    }

    @Test
    void everyNameIsComposedOfTheListedCharacters() throws IOException {
        assertThat(names(small)).hasSizeGreaterThan(900).allMatch(Names::composed);
        assertThat(names(dirty)).anyMatch(name -> name.codePoints().anyMatch(c -> c > 0xFFFF));
    }

    @Test
    void everyAccountIsACardThatPassesItsCheckOrIsMissing() throws IOException {
        List<String> accounts = new ArrayList<>();
        table(dirty.in().resolve("payments.csv"), StandardCharsets.UTF_8, ",").forEach(row -> accounts.add(row.get(5)));
        assertThat(accounts.subList(1, accounts.size()))
                .allMatch(card -> card.isEmpty() || Cards.valid(card))
                .contains("");
    }

    @Test
    void everyKindOfWrongPaymentIsPlanted() throws IOException {
        for (MadeCounty county : List.of(small, dirty)) {
            assertThat(column(truth(county, "payments"), 2))
                    .contains("MISSED", "SHORT", "OVER", "DUPLICATE", "EXTRA", "AFTER_LEAVING");
        }
    }

    @Test
    void everyKindOfDamageIsPlantedInADirtyCounty() throws IOException {
        assertThat(column(truth(dirty, "links"), 3)).contains("FORM", "DIGIT", "SWAP", "EXCEL", "OLD15", "MISSING", "");
        assertThat(column(truth(dirty, "links"), 4)).contains("SPACE", "DOT", "HOMOPHONE", "SHAPE", "TRAD", "");
    }

    @Test
    void everyStageStatusAndCategoryOccurs() throws IOException {
        List<List<String>> pupils = truth(dirty, "pupils");
        assertThat(column(pupils, 1)).contains("PRESCHOOL", "PRIMARY", "JUNIOR", "SENIOR", "VOCATIONAL");
        assertThat(column(pupils, 5)).contains("在读", "转学", "休学", "退学");
        assertThat(String.join(";", column(pupils, 7))).contains("POVERTY", "DIBAO", "TEKUN", "ORPHAN", "DISABLED");
    }

    @Test
    void twinsDifferInSequenceAndCheckOnlyAndInOneCharacterOfTheirNames() throws IOException {
        Map<String, List<String>> born = new TreeMap<>();
        for (List<String> row : rollColumns(small, "姓名", "身份证", "成员1身份证")) {
            if (row.get(1).length() == 18) {
                born.computeIfAbsent(row.get(1).substring(0, 14) + row.get(2), key -> new ArrayList<>())
                        .add(row.get(0));
            }
        }
        assertThat(born.values())
                .filteredOn(names -> names.size() == 2)
                .hasSizeGreaterThan(10)
                .allSatisfy(names -> assertThat(stem(names.get(0))).isEqualTo(stem(names.get(1))));
    }

    @Test
    void aRowOfTheTruthPointsAtTheRowThatAPersonSeesInTheFile() throws IOException {
        List<List<String>> lines = table(dirty.in().resolve("registries/dibao.csv"), StandardCharsets.UTF_8, "\t");
        Map<String, String> names = new TreeMap<>();
        rollColumns(dirty, "系统编号", "姓名").forEach(row -> names.put(row.get(0), row.get(1)));
        for (List<String> link : truth(dirty, "links")) {
            if (link.get(0).equals("dibao")
                    && !link.get(2).isEmpty()
                    && link.get(4).isEmpty()) {
                List<String> line = lines.get(Integer.parseInt(link.get(1)) - 1);
                assertThat(line.get(2)).isEqualTo(names.get(link.get(2)));
            }
        }
    }

    @Test
    void aWorkbookHasMergedTitlesAndALineOfTotals() throws IOException {
        try (var book =
                new ZipFile(dirty.in().resolve("registries/poverty.xlsx").toFile())) {
            String sheet = text(book, "xl/worksheets/sheet1.xml");
            assertThat(sheet).contains("<mergeCell ref=\"A1:I1\"/>");
            assertThat(text(book, "xl/sharedStrings.xml"))
                    .contains("&#x5efa;&#x6863;&#x7acb;&#x5361;", "&#x5408;&#x8ba1;");
        }
    }

    private static String text(ZipFile book, String entry) throws IOException {
        try (var in = book.getInputStream(book.getEntry(entry))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String stem(String name) {
        return name.substring(0, name.offsetByCodePoints(name.length(), -1));
    }

    private static Map<String, String> digests(MadeCounty county) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        try (Stream<Path> files = Files.walk(county.folder())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                digests.put(county.folder().relativize(file).toString(), digest(Files.readAllBytes(file)));
            }
        }
        return digests;
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> names(MadeCounty county) throws IOException {
        return column(rollColumns(county, "姓名"), 0);
    }

    private static Set<String> numbers(MadeCounty county) throws IOException {
        Set<String> numbers = new HashSet<>();
        for (List<String> row : rollColumns(county, "身份证", "成员1身份证")) {
            row.stream().map(String::strip).filter(id -> !id.isEmpty()).forEach(numbers::add);
        }
        return numbers;
    }

    /** Columns of the roll by words that their headers are, begin with, or mean; without the row that is bad on purpose. */
    private static List<List<String>> rollColumns(MadeCounty county, String... words) throws IOException {
        boolean plain = county.plan().roll() == FileForm.UTF8_MARKED;
        List<List<String>> lines = table(
                county.in().resolve("roll.csv"),
                plain ? StandardCharsets.UTF_8 : Charset.forName("GB18030"),
                plain ? "," : ";");
        List<Integer> at = Stream.of(words).map(word -> at(lines.get(0), word)).toList();
        return lines.subList(1, lines.size()).stream()
                .filter(line -> line.stream().noneMatch("X9999999999"::equals))
                .map(line -> at.stream().map(line::get).toList())
                .toList();
    }

    private static int at(List<String> header, String word) {
        for (String synonyms : Headers.ROLL) {
            if (synonyms.matches(word + ".*")) {
                for (int i = 0; i < header.size(); i++) {
                    String known = header.get(i);
                    if (!known.endsWith("类型") && List.of(synonyms.split("\\|")).contains(known)) {
                        return i;
                    }
                }
            }
        }
        throw new AssertionError(word + " is over no column of " + header);
    }

    private static List<List<String>> truth(MadeCounty county, String stem) throws IOException {
        return table(county.truth().resolve(stem + ".csv"), StandardCharsets.UTF_8, ",");
    }

    private static List<List<String>> table(Path file, Charset charset, String separator) throws IOException {
        String text = Files.readString(file, charset).replace("\uFEFF", "");
        return text.lines().map(line -> List.of(line.split(separator, -1))).toList();
    }

    private static Set<String> column(List<List<String>> lines, int at) {
        return new TreeSet<>(lines.stream().map(line -> line.get(at)).toList());
    }
}
