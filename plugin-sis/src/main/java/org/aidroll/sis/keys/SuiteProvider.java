package org.aidroll.sis.keys;

import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.Security;
import java.util.Arrays;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import org.aidroll.api.finding.AidException;
import org.jspecify.annotations.Nullable;

/**
 * Finds who has the algorithms of a suite: a provider that the host installed, else one on its class path. That one is used
 * by us alone and not installed, as it would then serve the whole server.
 */
final class SuiteProvider {
    private SuiteProvider() {}

    /**
     * The provider.
     *
     * @throws AidException if there is none
     */
    static Provider of(KeySuite suite) {
        return of(suite, Stream.concat(Arrays.stream(Security.getProviders()), onClassPath()));
    }

    static Provider of(KeySuite suite, Stream<Provider> there) {
        return there.filter(provider -> has(provider, suite))
                .findFirst()
                .orElseThrow(() -> new AidException("the keys' suite " + suite.code() + " needs " + suite.algorithms()
                        + ", and no java.security provider has them"
                        + "\nMaybe add bcprov-jdk18on to the application's libraries, or set aidroll.keys.suite=aes"));
    }

    private static Stream<Provider> onClassPath() {
        return Stream.of(Thread.currentThread().getContextClassLoader(), SuiteProvider.class.getClassLoader())
                .distinct()
                .flatMap(SuiteProvider::providers);
    }

    private static Stream<Provider> providers(ClassLoader loader) {
        return ServiceLoader.load(Provider.class, loader).stream()
                // Java's own are installed, or are not wanted.
                .filter(found -> isOfApplication(found.type().getClassLoader()))
                .map(SuiteProvider::made)
                .flatMap(Optional::stream);
    }

    private static boolean isOfApplication(@Nullable ClassLoader loader) {
        return loader != null && loader != ClassLoader.getPlatformClassLoader();
    }

    /** One that cannot be made is not there. */
    private static Optional<Provider> made(ServiceLoader.Provider<Provider> found) {
        try {
            return Optional.of(found.get());
        } catch (ServiceConfigurationError | LinkageError broken) {
            return Optional.empty();
        }
    }

    private static boolean has(Provider provider, KeySuite suite) {
        try {
            return Cipher.getInstance(suite.transformation(), provider) != null
                    && Mac.getInstance(suite.mac(), provider) != null;
        } catch (GeneralSecurityException | SecurityException hasNot) {
            return false;
        }
    }
}
