package org.aidroll.sis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aidroll.api.finding.AidException;
import org.aidroll.sis.host.Actor;
import org.aidroll.sis.host.AidListener;
import org.aidroll.sis.host.IdentityResolver;
import org.aidroll.sis.host.KeyProvider;
import org.aidroll.testkit.AidTestKit;
import org.aidroll.testkit.Requests;
import org.junit.jupiter.api.Test;

/** Beans of a real CDI container. */
class CdiBeansTest {

    @ApplicationScoped
    static class BeanIdentity implements IdentityResolver {
        @Override
        public Optional<Actor> resolve(HttpServletRequest request) {
            return Optional.of(AidTestKit.actor("bean", "CLERK"));
        }
    }

    @Dependent
    static class UnusableListener implements AidListener {
        UnusableListener() {
            throw new IllegalStateException("no queue");
        }

        @Override
        public void decided(Decided decided) {}
    }

    @Test
    void a_bean_of_the_container_is_found_and_what_it_has_not_is_not() {
        try (var container = SeContainerInitializer.newInstance()
                .disableDiscovery()
                .addBeanClasses(BeanIdentity.class)
                .initialize()) {
            assertThat(container.isRunning()).isTrue();

            assertThat(CdiBeans.of(IdentityResolver.class)).hasSize(1).allSatisfy(found -> assertThat(
                            found.resolve(Requests.anonymous().build()).map(Actor::id))
                    .contains("bean"));
            assertThat(CdiBeans.of(KeyProvider.class)).isEmpty();
        }
    }

    @Test
    void a_bean_that_cannot_be_made_is_said_to_be() {
        try (var container = SeContainerInitializer.newInstance()
                .disableDiscovery()
                .addBeanClasses(UnusableListener.class)
                .initialize()) {
            assertThat(container.isRunning()).isTrue();

            assertThatThrownBy(() -> CdiBeans.of(AidListener.class))
                    .isInstanceOf(AidException.class)
                    .hasMessageStartingWith("the host's AidListener cannot be made: ");
        }
    }

    @Test
    void without_a_container_there_are_no_beans() {
        assertThat(CdiBeans.of(IdentityResolver.class)).isEmpty();
    }

    /** As on Tomcat: not even the API is there. */
    @Test
    void without_the_class_of_the_container_there_are_no_beans() throws Exception {
        URL[] path = Stream.of(CdiBeans.class, AidException.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .toArray(URL[]::new);
        try (var bare = new URLClassLoader(path, ClassLoader.getPlatformClassLoader())) {
            var find = bare.loadClass(CdiBeans.class.getName()).getDeclaredMethod("of", Class.class);
            find.setAccessible(true);

            assertThat(find.invoke(null, Runnable.class)).isEqualTo(List.of());
        }
    }
}
