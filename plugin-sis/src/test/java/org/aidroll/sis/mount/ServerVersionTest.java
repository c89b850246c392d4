package org.aidroll.sis.mount;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.net.URL;
import org.apache.catalina.util.ServerInfo;
import org.junit.jupiter.api.Test;

/** The build runs these tests on two servers; here it proves that it does. */
final class ServerVersionTest {
    /** What the class path of the module has where nobody changed it, as in a developer's workshop. */
    private static final String ORDINARY = "10.1";

    @Test
    void the_server_is_the_one_the_build_means() {
        assertThat(ServerInfo.getServerNumber()).startsWith(System.getProperty("aidroll.test.tomcat", ORDINARY));
    }

    @Test
    void the_servlet_api_is_tomcat_11s_own_there_and_only_there() {
        URL api = ServletContext.class.getProtectionDomain().getCodeSource().getLocation();
        assertThat(api.toString().contains("tomcat-embed-core-11"))
                .isEqualTo(ServerInfo.getServerNumber().startsWith("11."));
    }
}
