package cn.example.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidroll.sis.host.AidListener;
import org.aidroll.sis.host.IdentityResolver;
import org.aidroll.sis.host.KeyProvider;
import org.aidroll.sis.host.PermissionCheck;
import org.aidroll.sis.host.PrivacyProvider;
import org.aidroll.sis.host.RollReader;
import org.aidroll.sis.host.StudentLocator;
import org.aidroll.sis.host.UiSlot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The listings of the guide are the classes that run. */
class GuideTest {
    private static final Path SOURCES = Path.of("src/main/java/cn/example/vendor");

    private static final List<Class<?>> POINTS = List.of(
            RollReader.class,
            IdentityResolver.class,
            PermissionCheck.class,
            StudentLocator.class,
            UiSlot.class,
            KeyProvider.class,
            AidListener.class,
            PrivacyProvider.class);

    private static String guide(String name) throws IOException {
        return Files.readString(Path.of("../guides", name)).replace("\r\n", "\n");
    }

    /** The lines between the tags. */
    private static String listing(String type, String tag) throws IOException {
        return Files.readAllLines(SOURCES.resolve(type + ".java")).stream()
                .dropWhile(line -> !line.equals("// tag::" + tag + "[]"))
                .skip(1)
                .takeWhile(line -> !line.equals("// end::" + tag + "[]"))
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "MyBatisRollReader, roll",
        "CachedTokenIdentity, identity",
        "OwnYearVeto, permission",
        "RollNumberLocator, locator",
        "VaultKeys, keys",
        "PaymentQueue, listener",
        "LetterPrivacy, privacy"
    })
    void both_guides_show_the_class_to_the_letter(String type, String tag) throws IOException {
        String listing = listing(type, tag);

        assertThat(listing).startsWith("public final class " + type).endsWith("}");
        for (String name : List.of("extension-points.md", "extension-points.zh-CN.md")) {
            assertThat(guide(name))
                    .as("%s between ```java and ```: copy the lines between the tags of %s", name, type)
                    .contains("```java\n" + listing + "\n```");
        }
    }

    @Test
    void the_guides_have_no_listing_that_nothing_runs() throws IOException {
        for (String name : List.of("extension-points.md", "extension-points.zh-CN.md")) {
            var blocks = Pattern.compile("```java\n(.*?)\n```", Pattern.DOTALL)
                    .matcher(guide(name))
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            String all;
            try (Stream<Path> files =
                    Stream.concat(Files.list(SOURCES), Files.list(Path.of("src/test/java/cn/example/vendor")))) {
                all = files.map(GuideTest::read).collect(Collectors.joining("\n"));
            }
            assertThat(blocks).hasSizeGreaterThanOrEqualTo(8).allSatisfy(block -> assertThat(all)
                    .contains(block));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"extension-points.md", "extension-points.zh-CN.md"})
    void every_extension_point_and_every_reach_is_named(String name) throws IOException {
        String guide = guide(name);

        assertThat(POINTS).allSatisfy(point -> assertThat(guide).contains("`" + point.getSimpleName() + "`"));
        assertThat(List.of("@class", "@school", "@township", "@county", "@all"))
                .allSatisfy(reach -> assertThat(guide).contains("`" + reach + "`"));
    }
}
