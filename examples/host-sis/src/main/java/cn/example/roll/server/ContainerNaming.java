package cn.example.roll.server;

import java.util.UUID;
import org.apache.catalina.startup.Tomcat;

/**
 * JNDI for web applications, several servers side by side.
 *
 * <p>{@link Tomcat#enableNaming()} would also make a global context, of which a process has only one: the second server
 * would take it from the first, and neither could stop cleanly.
 */
final class ContainerNaming {
    private ContainerNaming() {}

    static void prepare(Tomcat tomcat) {
        // Bindings are kept by the names of engine, host and context; the last two are always the same here.
        tomcat.getEngine().setName("roll-" + UUID.randomUUID());
        // Making the engine has switched it off.
        System.setProperty("catalina.useNaming", "true");
        System.setProperty("java.naming.factory.url.pkgs", "org.apache.naming");
        System.setProperty("java.naming.factory.initial", "org.apache.naming.java.javaURLContextFactory");
    }
}
