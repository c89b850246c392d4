package org.aidroll.example;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** The one jar: small, with nothing of it in a host's way, and saying itself what it is made of. */
class PluginJarIT {
    private static final Path JAR = Path.of(System.getProperty("plugin.jar"));
    private static final long MOST = 12_000_000;

    private static List<String> names() throws IOException {
        try (var jar = new ZipFile(JAR.toFile())) {
            return jar.stream().map(ZipEntry::getName).toList();
        }
    }

    private static String text(String name) throws IOException {
        try (var jar = new ZipFile(JAR.toFile())) {
            return new String(jar.getInputStream(jar.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void it_has_no_more_than_twelve_megabytes() throws IOException {
        assertThat(Files.size(JAR)).isLessThanOrEqualTo(MOST);
    }

    @Test
    void every_class_in_it_is_ours_or_moved_below_ours() throws IOException {
        assertThat(names())
                .filteredOn(name -> name.endsWith(".class"))
                .hasSizeGreaterThan(1000)
                .allMatch(name -> name.startsWith("org/aidroll/"))
                .noneMatch(name -> name.endsWith("module-info.class"));
    }

    @Test
    void it_brings_no_driver_and_registers_none() throws IOException {
        assertThat(names())
                .noneMatch(name -> name.contains("postgresql/Driver") || name.contains("mariadb/jdbc"))
                .noneMatch(name -> name.equals("META-INF/services/java.sql.Driver"));
    }

    @Test
    void its_bill_of_materials_names_every_library_whose_licence_is_told() throws IOException {
        JsonNode bill = JsonMapper.builder().build().readTree(text("META-INF/sbom/aidroll.cdx.json"));
        String licences = text("META-INF/licenses/THIRD-PARTY.txt");
        var groups = new TreeSet<String>();
        bill.at("/components")
                .forEach(component -> groups.add(component.at("/group").asText()));
        groups.removeAll(
                List.of("org.aidroll", "jakarta.annotation", "org.jspecify")); // ours, and what no class needs to run

        assertThat(bill.at("/bomFormat").asText()).isEqualTo("CycloneDX");
        assertThat(groups).contains("com.h2database", "org.jdbi", "com.fasterxml.jackson.core");
        assertThat(groups).allSatisfy(group -> assertThat(licences)
                .containsPattern(
                        group.startsWith("com.fasterxml.jackson")
                                ? "com\\.fasterxml\\.jackson"
                                : group.replace(".", "\\.")));
    }
}
