package org.aidroll.sis;

import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a servlet container finds the plugin: the jar in a web application's lib folder is all it takes. */
public final class AidInitializer implements ServletContainerInitializer {

    /** Made by the container. */
    public AidInitializer() {}

    @Override
    public void onStartup(@Nullable Set<Class<?>> classes, ServletContext context) {
        AidPlugin.install(context, new ServletHost(context))
                .ifPresent(plugin -> context.addListener(new PluginLifecycle(plugin)));
    }
}
