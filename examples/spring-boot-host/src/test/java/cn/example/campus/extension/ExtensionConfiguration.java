package cn.example.campus.extension;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;

/** What a foreign jar may bring: a servlet that tells whom and what it sees. */
@AutoConfiguration
public class ExtensionConfiguration {

    @Bean
    ServletRegistrationBean<HttpServlet> extension(DataSource source) {
        return new ServletRegistrationBean<>(new ExtensionServlet(source), "/extension");
    }

    static final class ExtensionServlet extends HttpServlet {
        private static final long serialVersionUID = 1L;
        private final transient DataSource source;

        ExtensionServlet(DataSource source) {
            this.source = source;
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter()
                    .print(request.getRemoteUser() + " " + request.isUserInRole("CLERK") + " " + (source != null));
        }
    }
}
