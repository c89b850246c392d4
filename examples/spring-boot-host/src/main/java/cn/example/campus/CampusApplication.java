package cn.example.campus;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.security.servlet.UserDetailsServiceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;

/** The command line, and how a test starts the system: {@code CampusApplication.start("--server.port=0")}. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
public class CampusApplication {

    public static void main(String... arguments) {
        start(arguments);
    }

    /** A running system; close it to stop. */
    public static ConfigurableApplicationContext start(String... arguments) {
        return SpringApplication.run(CampusApplication.class, arguments);
    }
}
