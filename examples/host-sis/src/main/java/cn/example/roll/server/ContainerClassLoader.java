package cn.example.roll.server;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;
import org.apache.catalina.startup.Tomcat;
import org.apache.jasper.servlet.JspServlet;
import org.apache.tomcat.dbcp.dbcp2.BasicDataSource;
import org.jspecify.annotations.Nullable;

/**
 * Shows a web application what an installed Tomcat shows it: the platform and the container's own jars. Whatever else
 * lies on the class path of the process that embeds the server stays invisible, so a library works here only if it also
 * works when it is dropped into a real lib folder.
 */
final class ContainerClassLoader extends ClassLoader {
    private static final List<String> CONTAINER_JARS = Stream.of(
                    Tomcat.class,
                    JspServlet.class,
                    jakarta.annotation.Resource.class,
                    jakarta.el.ELContext.class,
                    BasicDataSource.class,
                    org.h2.Driver.class)
            .map(type -> "jar:" + type.getProtectionDomain().getCodeSource().getLocation() + "!/")
            .distinct()
            .toList();

    ContainerClassLoader() {
        super(ContainerClassLoader.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        try {
            // Asked first: an agent's class may live there without being a resource.
            return getPlatformClassLoader().loadClass(name);
        } catch (ClassNotFoundException e) {
            if (getResource(name.replace('.', '/') + ".class") == null) {
                throw e;
            }
            return super.loadClass(name, resolve);
        }
    }

    @Override
    public @Nullable URL getResource(String name) {
        try {
            Enumeration<URL> visible = getResources(name);
            return visible.hasMoreElements() ? visible.nextElement() : null;
        } catch (IOException e) {
            return null;
        }
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        List<URL> visible = new ArrayList<>();
        for (URL url : Collections.list(super.getResources(name))) {
            if (isVisible(url)) {
                visible.add(url);
            }
        }
        return Collections.enumeration(visible);
    }

    private static boolean isVisible(URL url) {
        return url.getProtocol().equals("jrt") || CONTAINER_JARS.stream().anyMatch(url.toString()::startsWith);
    }
}
