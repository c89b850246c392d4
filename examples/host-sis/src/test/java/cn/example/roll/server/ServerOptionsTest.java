package cn.example.roll.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ServerOptionsTest {
    @Test
    void librariesAddUp() {
        ServerOptions options =
                ServerOptions.parse("--war", "roll.war", "--lib", "a.jar", "--port", "0", "--lib", "folder");

        assertThat(options.port()).isZero();
        assertThat(options.libs()).containsExactly(Path.of("a.jar"), Path.of("folder"));
    }

    @Test
    void aPortThatIsNoneIsRefused() {
        assertThatThrownBy(() -> ServerOptions.parse("--port", "70000"))
                .hasMessage("--port 70000 is not a port. Maybe use 0 for any free one.");
    }

    @Test
    void anUnknownOptionShowsTheUsage() {
        assertThatThrownBy(() -> ServerOptions.parse("--libs", "x")).hasMessageContaining("Usage: java -jar");
    }
}
