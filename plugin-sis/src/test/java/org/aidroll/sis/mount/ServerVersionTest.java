package org.aidroll.sis.mount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.servlet.ServletContext;
import java.net.URL;
import org.apache.catalina.util.ServerInfo;
import org.junit.jupiter.api.Test;

/** The build runs these tests on two servers; here it proves that it does. */
final class ServerVersionTest {

    @Test
    void the_server_is_the_one_the_build_means() {
        String expected = System.getProperty("aidroll.test.tomcat");
        assumeTrue(expected != null, "not run by the build");
        assertThat(ServerInfo.getServerNumber()).startsWith(expected);
    }

    @Test
    void on_tomcat11_the_servlet_api_is_its_own() {
        assumeTrue(ServerInfo.getServerNumber().startsWith("11."));
        URL api = ServletContext.class.getProtectionDomain().getCodeSource().getLocation();
        assertThat(api.toString()).contains("tomcat-embed-core-11");
    }
}
