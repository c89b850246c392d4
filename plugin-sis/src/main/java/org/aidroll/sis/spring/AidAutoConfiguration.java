package org.aidroll.sis.spring;

import jakarta.servlet.ServletContext;
import org.aidroll.sis.AidPlugin;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

/** Where a Spring Boot application finds the plugin: its embedded server does not look for initializers in jars. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public class AidAutoConfiguration {

    /** Made by Spring. */
    public AidAutoConfiguration() {}

    /** Registers the plugin with the server, starts it when the application is ready, stops it before the context ends. */
    @Bean
    Installation aidrollInstallation(ApplicationContext context) {
        return new Installation(context);
    }

    /** The plugin within one application context. */
    static final class Installation
            implements ServletContextInitializer, Ordered, ApplicationListener<ApplicationReadyEvent>, DisposableBean {
        private final ApplicationContext context;
        private @Nullable AidPlugin plugin;

        Installation(ApplicationContext context) {
            this.context = context;
        }

        /**
         * First of all initializers: among filters mapped in front, Spring Boot keeps the order of registration, and scripts
         * must be given out in front of Spring Security. The filter that injects is mapped behind, and stays the last.
         */
        @Override
        public int getOrder() {
            return HIGHEST_PRECEDENCE;
        }

        @Override
        public void onStartup(ServletContext servlet) {
            plugin = AidPlugin.install(servlet, new SpringHost(context)).orElse(null);
        }

        @Override
        public void onApplicationEvent(ApplicationReadyEvent ready) {
            if (plugin != null && ready.getApplicationContext() == context) {
                plugin.start();
            }
        }

        @Override
        public void destroy() {
            if (plugin != null) {
                plugin.stop();
            }
        }
    }
}
