package org.aidroll.sis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeWatchTest {
    @TempDir
    Path home;

    private final HomeWatch watch = new HomeWatch();
    private final AtomicInteger read = new AtomicInteger();

    @BeforeEach
    void watchTheLists() throws IOException {
        Files.createDirectory(home.resolve("registries"));
        Files.writeString(home.resolve("registries/a.csv"), "1");
        watch.watch(() -> List.of(home.resolve("registries"), home.resolve("fees.csv")), read::incrementAndGet);
    }

    @Test
    void what_stays_as_it_is_is_not_read_again() {
        watch.look();
        watch.look();

        assertThat(read).hasValue(0);
    }

    @Test
    void a_file_that_still_grows_waits_until_two_looks_agree() throws IOException {
        Files.writeString(home.resolve("registries/b.csv"), "half");
        watch.look();
        Files.writeString(home.resolve("registries/b.csv"), "half and half");
        watch.look();
        assertThat(read).hasValue(0);

        watch.look();
        watch.look();
        assertThat(read).hasValue(1);
    }

    @Test
    void a_file_that_comes_or_goes_is_told_once() throws IOException {
        Files.writeString(home.resolve("fees.csv"), "1");
        watch.look();
        watch.look();
        assertThat(read).hasValue(1);

        Files.delete(home.resolve("registries/a.csv"));
        watch.look();
        watch.look();
        watch.look();
        assertThat(read).hasValue(2);
    }

    @Test
    void what_the_plugin_wrote_itself_and_what_is_hidden_is_not_told() throws IOException {
        Files.writeString(home.resolve("registries/b.csv"), "1");
        watch.written(home.resolve("registries"), file -> true);
        Files.createDirectory(home.resolve("registries/.upload-1"));
        Files.writeString(home.resolve("registries/.upload-1/c.csv"), "1");
        watch.look();
        watch.look();

        assertThat(read).hasValue(0);
    }
}
