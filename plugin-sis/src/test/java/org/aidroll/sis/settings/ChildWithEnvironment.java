package org.aidroll.sis.settings;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** Reads the settings in a Java of its own, since no program can change its own environment. */
final class ChildWithEnvironment {
    private ChildWithEnvironment() {}

    static String run(Path home, Map<String, String> environment, String systemProperty, Map<String, String> host)
            throws Exception {
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-D" + systemProperty,
                "-cp",
                System.getProperty("java.class.path"),
                ChildWithEnvironment.class.getName(),
                home.toString(),
                host.get("aidroll.term"),
                host.get("aidroll.policy"));
        builder.environment().putAll(environment);
        builder.redirectError(ProcessBuilder.Redirect.INHERIT);
        Process child = builder.start();
        String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        child.waitFor();
        return said.trim();
    }

    public static void main(String[] arguments) throws Exception {
        var settings = HostWithConfig.of(Map.of("aidroll.term", arguments[1], "aidroll.policy", arguments[2]))
                .call(() -> SettingsReader.read(Path.of(arguments[0])));
        System.out.println("term=" + settings.text("term").orElse("none") + " policy="
                + settings.text("policy").orElse("none"));
    }
}
