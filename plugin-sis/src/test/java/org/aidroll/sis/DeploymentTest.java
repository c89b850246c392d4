package org.aidroll.sis;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import java.lang.ref.WeakReference;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.aidroll.api.roll.Student;
import org.aidroll.sis.testhost.PluginJars;
import org.aidroll.sis.testhost.TestHost;
import org.aidroll.testkit.Pupils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** The plugin in a lib folder, again and again, and twice. */
class DeploymentTest {
    private static final Student PUPIL = Pupils.boarder("1001").build();
    private static final String PANEL = "/aidroll/api/students/1001/panel";
    private static final int TIMES = 20;
    private static final int UPLOADS = 4;

    @TempDir
    Path home;

    @TempDir
    Path lib;

    @Test
    void deployed_and_undeployed_twenty_times_it_leaves_no_class_loader_and_no_thread() throws Exception {
        List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
        try (var host = new TestHost(home)
                .lib(PluginJars.into(lib))
                .pupil(PUPIL)
                .list("poverty", "POVERTY", PUPIL)
                .start()) {
            for (int i = 0; i < TIMES; i++) {
                host.ready();
                assertThat(host.get("clerk", PANEL).statusCode()).isEqualTo(200);
                assertThat(host.get("clerk", "/students/1001").body()).contains("mount.js");
                assertThat(host.get("clerk", "/aidroll/api/students/1001/card").statusCode())
                        .isEqualTo(200);
                assertThat(host.get("county", "/aidroll/api/lists").statusCode())
                        .isEqualTo(200);
                if (i < UPLOADS) {
                    assertThat(upload(host, "dibao.csv"))
                            .contains("\"ending\":\"")
                            .doesNotContain("UNUSABLE");
                    assertThat(upload(host, "web.xlsx")).contains("\"ending\":\"UNUSABLE\"");
                }
                loaders.add(new WeakReference<>(host.undeploy()));
                Files.delete(home.resolve("diagnostics.txt"));
                assertThat(host.dataSource().open()).isZero();
                host.deployAgain();
            }

            // Java itself remembers one class by which it last compared records (ObjectMethods.OBJECT_EQ), and the
            // server
            // the application of its last request: one more application takes the place of the last that went.
            host.ready();
            assertThat(host.get("clerk", PANEL).statusCode()).isEqualTo(200);
            upload(host, "dibao.csv");
            host.until(() -> {
                System.gc();
                return loaders.stream().allMatch(loader -> loader.get() == null);
            });
        }
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .noneMatch(name -> name.startsWith("aidroll") || name.startsWith("MVStore"));
    }

    private static String upload(TestHost host, String name) {
        return host.importing(
                        "county",
                        "/aidroll/admin/registries",
                        "list",
                        name,
                        "姓名,身份证号\n" + PUPIL.name().written() + ","
                                + PUPIL.id().orElseThrow().raw() + "\n",
                        "department",
                        "",
                        "民政局",
                        "category",
                        "",
                        name.startsWith("web") ? "no category" : "DIBAO")
                .body();
    }

    @Test
    void a_second_copy_in_another_jar_is_refused_with_a_message() throws Exception {
        Path copy = lib.resolve("copy.jar");
        PluginJars.jar(
                Path.of(AidPlugin.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI()),
                copy);
        var log = new ListAppender<ILoggingEvent>();
        log.start();
        ((Logger) LoggerFactory.getLogger(AidPlugin.class)).addAppender(log);

        try (var host = new TestHost(home)
                .pupil(PUPIL)
                .initializer(new SecondCopy(copy))
                .start()
                .ready()) {
            assertThat(log.list)
                    .extracting(ILoggingEvent::getFormattedMessage)
                    .containsOnlyOnce("AidRoll is in this application twice, in two jars; the second one does nothing"
                            + "\nMaybe take one of the jars out of the lib folder");
            assertThat(host.get("clerk", PANEL).statusCode()).isEqualTo(200);
        } finally {
            ((Logger) LoggerFactory.getLogger(AidPlugin.class)).detachAppender(log);
        }
    }

    @Test
    void the_same_jar_found_twice_is_there_once_and_nothing_is_said() {
        var log = new ListAppender<ILoggingEvent>();
        log.start();
        ((Logger) LoggerFactory.getLogger(AidPlugin.class)).addAppender(log);

        try (var host = new TestHost(home)
                .pupil(PUPIL)
                .initializer((classes, context) -> new AidInitializer().onStartup(classes, context))
                .start()
                .ready()) {
            assertThat(log.list).isEmpty();
            assertThat(host.get("clerk", PANEL).statusCode()).isEqualTo(200);
        } finally {
            ((Logger) LoggerFactory.getLogger(AidPlugin.class)).detachAppender(log);
        }
    }

    /** The plugin once more, by a class loader of its own. */
    private static final class SecondCopy extends URLClassLoader implements ServletContainerInitializer {
        SecondCopy(Path jar) throws MalformedURLException {
            super(new URL[] {jar.toUri().toURL()}, SecondCopy.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith("org.aidroll.sis.")) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? findClass(name) : loaded;
        }

        @Override
        public void onStartup(Set<Class<?>> classes, ServletContext context) throws ServletException {
            try {
                var copy = loadClass("org.aidroll.sis.AidInitializer");
                assertThat(copy).isNotEqualTo(AidInitializer.class);
                ((ServletContainerInitializer) copy.getConstructor().newInstance()).onStartup(classes, context);
            } catch (ReflectiveOperationException wrong) {
                throw new ServletException(wrong);
            }
        }
    }
}
