package org.aidroll.sis;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;

/** Starts the plugin when its web application starts, and stops it with it. */
final class PluginLifecycle implements ServletContextListener {
    private final AidPlugin plugin;

    PluginLifecycle(AidPlugin plugin) {
        this.plugin = plugin;
    }

    @Override
    public void contextInitialized(ServletContextEvent event) {
        plugin.start();
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        plugin.stop();
    }
}
