package cn.example.roll.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ServerOptionsTest {
    @Test
    void libraries_add_up() {
        ServerOptions options =
                ServerOptions.parse("--war", "roll.war", "--lib", "a.jar", "--port", "0", "--lib", "folder");

        assertThat(options.port()).isZero();
        assertThat(options.libs()).containsExactly(Path.of("a.jar"), Path.of("folder"));
    }

    @Test
    void a_port_that_is_none_is_refused() {
        assertThatThrownBy(() -> ServerOptions.parse("--port", "70000"))
                .hasMessage("--port 70000 is not a port. Maybe use 0 for any free one.");
    }

    @Test
    void an_unknown_option_shows_the_usage() {
        assertThatThrownBy(() -> ServerOptions.parse("--libs", "x")).hasMessageContaining("Usage: java -jar");
    }
}
