package cn.example.pages.boot;

import cn.example.pages.LoginFilter;
import cn.example.pages.PagesServlet;
import cn.example.pages.Roll;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.error.ErrorPage;
import org.springframework.boot.web.error.ErrorPageRegistrar;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;

/** The pages in an embedded server. */
@SpringBootApplication(proxyBeanMethods = false)
public class PagesApplication {

    /** Starts it. */
    public static void main(String[] arguments) {
        SpringApplication.run(PagesApplication.class, arguments);
    }

    @Bean
    ServletRegistrationBean<PagesServlet> pages() {
        return new ServletRegistrationBean<>(new PagesServlet(), "/pages/*");
    }

    @Bean
    FilterRegistrationBean<LoginFilter> login() {
        return new FilterRegistrationBean<>(new LoginFilter());
    }

    @Bean
    ErrorPageRegistrar errorPages() {
        return registry -> registry.addErrorPages(
                new ErrorPage(HttpStatus.NOT_FOUND, "/failure.html"),
                new ErrorPage(HttpStatus.INTERNAL_SERVER_ERROR, "/failure.html"));
    }

    @Bean
    InitializingBean roll(DataSource dataSource) {
        return () -> fill(dataSource);
    }

    private static void fill(DataSource dataSource) throws SQLException {
        Roll.fill(dataSource);
    }
}
