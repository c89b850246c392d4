package org.aidroll.sis;

import static java.util.regex.Pattern.DOTALL;
import static java.util.regex.Pattern.MULTILINE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidroll.sis.host.Capability;
import org.aidroll.sis.settings.KnownSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the guides name is there, and the two languages say the same to a machine. */
class GuidesTest {
    private static final Path ROOT = Path.of("..");
    private static final Path GUIDES = ROOT.resolve("examples").resolve("guides");
    private static final Path MAIN = Path.of("src", "main");

    private static final Pattern FENCE = Pattern.compile("^```(\\w*)\n(.*?)\n```$", DOTALL | MULTILINE);
    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
    private static final Pattern LINK = Pattern.compile("]\\(([^)]+)\\)");
    private static final Pattern CLASS = Pattern.compile("org\\.aidroll(?:\\.[a-z]+)+\\.[A-Z]\\w*");
    private static final Pattern SETTING = Pattern.compile("(?<![\\w.])aidroll\\.[a-z][a-z-]*(?:\\.[\\w-]+)*");
    private static final Pattern CAPABILITY = Pattern.compile("(?<![\\w./])aid\\.[a-z]+(?:\\.[a-z]+)?");
    private static final Pattern ADDRESS = Pattern.compile("(?<!/opt|\\w)/aidroll((?:/[\\w.-]+)+)");
    private static final Pattern TABLE = Pattern.compile("(?<!t_)aid_[a-z_]*[a-z]");

    /** Written like settings, and files all the same: of the home, of what backs it up, of an overlay. */
    private static final Set<String> FILES =
            Set.of("aidroll.jar", "aidroll.properties", "aidroll.dump", "aidroll.sql", "aidroll.tar");

    /** Words in capitals that stand for a name, in Chinese. */
    private static final Map<String, String> PLACEHOLDERS =
            Map.of("角色", "ROLE", "上下文", "CONTEXT", "版本", "VERSION", "编号", "ID", "名称", "NAME", "副本", "COPY");

    static List<Path> guides() throws IOException {
        try (Stream<Path> files = Files.list(GUIDES)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    static List<Path> english() throws IOException {
        return guides().stream()
                .filter(file -> !file.toString().endsWith(".zh-CN.md"))
                .toList();
    }

    private static Path chinese(Path guide) {
        return guide.resolveSibling(guide.getFileName().toString().replace(".md", ".zh-CN.md"));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group(found.groupCount()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String sources(Predicate<Path> which) throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(Files::isRegularFile)
                    .filter(which)
                    .map(GuidesTest::text)
                    .collect(Collectors.joining());
        }
    }

    @Test
    void each_guide_is_there_in_both_languages() throws IOException {
        assertThat(guides()).hasSizeGreaterThan(10).hasSize(2 * english().size());
        assertThat(english()).allSatisfy(guide -> assertThat(chinese(guide)).exists());
    }

    @ParameterizedTest
    @MethodSource("english")
    void both_languages_have_the_same_headings_commands_and_names(Path guide) {
        String english = text(guide);
        String chinese = text(chinese(guide));

        assertThat(headings(chinese)).isEqualTo(headings(english));
        assertThat(listings(chinese)).isEqualTo(listings(english));
        assertThat(names(chinese)).isEqualTo(names(english));
    }

    private static Set<String> names(String guide) {
        return found(CODE, prose(guide)).stream()
                .map(GuidesTest::withEnglishPlaceholders)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String withEnglishPlaceholders(String name) {
        String said = name;
        for (Map.Entry<String, String> word : PLACEHOLDERS.entrySet()) {
            said = said.replace(word.getKey(), word.getValue());
        }
        return said;
    }

    private static List<String> headings(String guide) {
        return prose(guide)
                .lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceAll("[^#].*", ""))
                .toList();
    }

    /** Without their comments, which are for people. */
    private static List<List<String>> listings(String guide) {
        List<String> fences =
                FENCE.matcher(guide).results().map(MatchResult::group).toList();
        String indented = FENCE.matcher(guide)
                .replaceAll("")
                .lines()
                .filter(line -> line.startsWith("    "))
                .collect(Collectors.joining("\n"));
        return Stream.concat(fences.stream(), Stream.of(indented))
                .map(listing -> listing.lines()
                        .filter(line -> !line.startsWith("#") && !line.strip().startsWith("//"))
                        .toList())
                .toList();
    }

    private static String prose(String guide) {
        return FENCE.matcher(guide)
                .replaceAll("")
                .lines()
                .filter(line -> !line.startsWith("    "))
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @MethodSource("guides")
    void every_link_leads_to_something(Path guide) {
        assertThat(found(LINK, text(guide)))
                .isNotEmpty()
                .filteredOn(link -> !link.startsWith("https://"))
                .allSatisfy(link -> assertThat(GUIDES.resolve(link)).exists());
    }

    @ParameterizedTest
    @MethodSource("guides")
    void every_class_is_there(Path guide) {
        assertThat(found(CLASS, text(guide)))
                .allSatisfy(name -> assertThat(Class.forName(name)).isNotNull());
    }

    @ParameterizedTest
    @MethodSource("guides")
    void every_setting_is_one(Path guide) {
        assertThat(found(SETTING, withEnglishPlaceholders(text(guide))))
                .filteredOn(name -> !FILES.contains(name))
                .allSatisfy(name -> assertThat(KnownSettings.standingFor(name.substring("aidroll.".length())))
                        .isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("guides")
    void every_capability_is_one(Path guide) {
        assertThat(Arrays.stream(Capability.values()).map(Capability::key)).containsAll(found(CAPABILITY, text(guide)));
    }

    @ParameterizedTest
    @MethodSource("guides")
    void every_address_is_answered(Path guide) throws IOException {
        String routes = sources(file -> file.toString().endsWith(".java"));

        assertThat(found(ADDRESS, withEnglishPlaceholders(text(guide)))).allSatisfy(address -> assertThat(
                        routes.contains('"' + address.replaceAll("/[A-Z]+(?=/|$)", "/*") + '"')
                                || Files.exists(MAIN.resolve("resources/META-INF/resources/aidroll" + address)))
                .isTrue());
    }

    @ParameterizedTest
    @MethodSource("guides")
    void every_table_is_made(Path guide) throws IOException {
        String statements = sources(file -> file.toString().endsWith(".sql"));

        assertThat(found(TABLE, text(guide)))
                .allSatisfy(table -> assertThat(statements).contains("CREATE TABLE IF NOT EXISTS " + table + " ("));
    }

    /** Of the home's files, and of the environment: names that somebody types or looks for. */
    @ParameterizedTest
    @MethodSource("guides")
    void every_file_of_the_home_and_every_variable_is_read_or_written(Path guide) throws IOException {
        String code = sources(file -> file.toString().endsWith(".java"));

        assertThat(names(text(guide)))
                .filteredOn(name -> name.matches("[a-z-]+\\.(txt|csv|key)|AIDROLL_[A-Z_]+"))
                .allSatisfy(name -> assertThat(code).contains(name.replaceFirst("\\.key$", "")));
    }
}
